import { error } from '@sveltejs/kit';
import type { Lang } from '../../../i18n/text.ts';
import { CONTRIBUTE } from '../texts/contribute.ts';

/** Most a form may send, in bytes: some ten times the longest row. */
const MOST = 64_000;

/** The fields of a request, refused by its size before it is read. */
export async function readFields(request: Request, lang: Lang): Promise<FormData> {
	const length = Number(request.headers.get('content-length') ?? Infinity);
	if (length > MOST) error(413, CONTRIBUTE.too_large[lang]);
	return request.formData();
}
