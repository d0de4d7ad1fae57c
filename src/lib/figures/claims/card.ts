import { citeAsText } from '../../cite/cite.ts';
import type { FigureData } from '../../figure/contract.ts';
import { factOf } from './facts.ts';
import { propositionWords, testHref } from './links.ts';
import type { Row, Test } from './row.ts';
import { claimedWords, RESULT, saidWhen, VERDICT } from './words.ts';
import { capitalise } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/text.ts';
import { machineDate } from '../../record/dates.ts';

type Claims = FigureData<Row, Test>;

/** Where a claim stands on the site, with the data of a day. */
export const claimHref = (id: string, lang: Lang, asOf: string) =>
	`/${lang}/claims?as_of=${asOf}#${id}`;

/** A wording that holds, ready to paste: the sentence, its sources, caveat and address. */
function citedWording(claims: Claims, row: Row, origin: string): string | null {
	const { lang } = claims;
	const wording = row[`wording_${lang}`];
	if (wording === '') return null;
	const own = claims.extra.filter(({ claim, snapshot }) => claim === row.id && snapshot !== null);
	const used = new Set(own.map(({ source }) => source));
	return citeAsText(
		{
			...claims,
			headline: wording.replace(/\.$/, ''),
			sources: claims.sources.filter(({ id }) => used.has(id))
		},
		origin,
		origin + claimHref(row.id, lang, claims.as_of)
	);
}

function testLine(test: Test, claims: Claims) {
	const { lang, as_of } = claims;
	const fact = factOf(test, { lang, sources: claims.sources });
	const what = propositionWords(test, lang);
	return {
		position: test.position,
		beside: test.part === 0,
		what: capitalise(what, lang),
		sign: RESULT[test.result].sign,
		result: RESULT[test.result].word[lang],
		fact: fact && `${capitalise(fact, lang)}.`,
		note: test[`note_${lang}`],
		href: testHref(test, lang, as_of),
		url: test.url
	};
}

/** Claims as their page shows them; `other` is the same figure in the other language, for its wording. */
export function claimCards(claims: Claims, other: Claims, origin: string) {
	const { lang } = claims;
	return claims.rows.map((row) => {
		const date = row.date && row.precision !== 'undated' ? row.date : null;
		return {
			id: row.id,
			verdict: row.verdict,
			sign: VERDICT[row.verdict].sign,
			word: VERDICT[row.verdict].word[lang],
			said_by: row[`said_by_${lang}`],
			when: saidWhen(row, lang),
			datetime:
				date && row.precision !== 'undated'
					? machineDate({ date, precision: row.precision })
					: null,
			quote: row[`quote_${row.quote_lang}`],
			quote_lang: row.quote_lang,
			translation: row.quote_lang === lang ? null : row[`quote_${lang}`],
			claimed: claimedWords(row, lang),
			reason: row[`reason_${lang}`],
			url: row.url,
			source_title: row.source_title,
			wording: citedWording(claims, row, origin),
			wording_other: citedWording(other, row, origin),
			tests: claims.extra
				.filter(({ claim }) => claim === row.id)
				.map((test) => testLine(test, claims))
		};
	});
}
export type ClaimCard = ReturnType<typeof claimCards>[number];
