import { error } from '@sveltejs/kit';
import { ParamError } from '../figure/params.ts';
import type { Lang } from '../i18n/text.ts';
import { UnknownReceipt } from '../receipts/unknown.ts';
import { UnknownFigure } from './figure.ts';

/** What an API answers to a question it cannot serve, in the asked language. */
export interface ApiError {
	status: 400 | 404;
	error: {
		code: 'bad_parameter' | 'unknown_figure' | 'unknown_receipt';
		message: string;
		param: string | null;
	};
}

/** The reader's mistake in a thrown error, or undefined where the mistake is ours. */
export function asApiError(thrown: unknown, lang: Lang): ApiError | undefined {
	if (thrown instanceof ParamError) {
		const { message, param } = thrown;
		return { status: 400, error: { code: 'bad_parameter', message, param } };
	}
	if (thrown instanceof UnknownFigure) {
		const message =
			lang === 'ro' ? 'Nu există o figură cu acest nume.' : 'There is no such figure.';
		return { status: 404, error: { code: 'unknown_figure', message, param: 'id' } };
	}
	if (thrown instanceof UnknownReceipt) {
		const message =
			lang === 'ro' ? 'Nu există nicio cifră cu acest nume.' : 'There is no number with this name.';
		return { status: 404, error: { code: 'unknown_receipt', message, param: 'id' } };
	}
	return undefined;
}

/** Ends a page's load with the page for the reader's mistake; rethrows ours. */
export function failPage(thrown: unknown, lang: Lang): never {
	const known = asApiError(thrown, lang);
	if (known) error(known.status, known.error.message);
	throw thrown;
}
