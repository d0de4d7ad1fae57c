import { error, fail } from '@sveltejs/kit';
import { LONGEST } from '#lib/features/check/read.ts';
import { speaker, type Lang } from '#lib/i18n/text.ts';
import { checkSentence } from '#lib/features/check/server/check.ts';
import { exampleSentences } from '#lib/features/check/server/examples.ts';
import { faultOf, MOST_BYTES } from '#lib/features/check/server/sentence.ts';
import type { Actions, PageServerLoad } from './$types';

const NO_STORE = { 'Cache-Control': 'no-store' };

export const load: PageServerLoad = async ({ params, url, request, setHeaders }) => {
	const lang = params.lang as Lang;
	// The action has set it for its own request.
	if (request.method !== 'POST') setHeaders(NO_STORE);
	const examples = await exampleSentences(lang);
	const asked = url.searchParams.get('example');
	const example = asked === null ? undefined : examples[Number(asked) - 1];
	if (asked !== null && (!/^\d$/.test(asked) || example === undefined)) {
		error(400, speaker(lang)('There is no such example.', 'Nu există un astfel de exemplu.'));
	}
	return {
		examples,
		longest: LONGEST,
		sentence: example ?? '',
		answer: example === undefined ? null : await checkSentence(example, lang, url.origin)
	};
};

export const actions: Actions = {
	/** Reads the sentence and answers; nothing of it is kept or logged. */
	default: async ({ request, params, url, setHeaders }) => {
		setHeaders(NO_STORE);
		const lang = params.lang as Lang;
		const tooLarge = Number(request.headers.get('content-length') ?? Infinity) > MOST_BYTES;
		if (tooLarge) {
			const fault = faultOf('x'.repeat(MOST_BYTES), lang) ?? '';
			return fail(413, { sentence: '', fault, answer: null });
		}
		const sent = (await request.formData()).get('sentence');
		const sentence = typeof sent === 'string' ? sent : '';
		const fault = faultOf(sentence, lang) ?? null;
		if (fault !== null) return fail(422, { sentence, fault, answer: null });
		return { sentence, fault, answer: await checkSentence(sentence, lang, url.origin) };
	}
};
