import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { claimCards } from '../src/lib/figures/claims/card.ts';
import type { Finding } from '../src/lib/features/check/answer.ts';
import type { FigureData } from '../src/lib/figure/contract.ts';
import type { Row, Test } from '../src/lib/figures/claims/row.ts';
import { LANGS, otherLang, type Lang } from '../src/lib/i18n/text.ts';
import { citeReceipt } from '../src/lib/cite/number.ts';
import { loadReceipt } from '../src/lib/server/receipts/load.ts';
import { checkSentence } from '../src/lib/features/check/server/check.ts';
import { openCatalogue } from '../src/lib/db/catalogue.server.ts';
import { loadFigure } from '../src/lib/server/figure.ts';

// What the site offers for copying: wordings of claims, sentences of receipts, with their citations.

export const SITE = 'https://origine.example';
export const AGREES = new Set(['match', 'compatible']);
export const check = (text: string, lang: Lang) => checkSentence(text, lang, SITE);
export const tell = ({ text, outcome }: Finding) => `${text}=${outcome}`;

export interface Offered {
	lang: Lang;
	/** The sentence, and the same as the copy button gives it. */
	text: string;
	cited: string;
}

/** Wordings of claims, of the newest edition or as they were on a day. */
export async function offeredClaims(lang: Lang, day?: string): Promise<Offered[]> {
	const search = new URLSearchParams(day ? { as_of: day } : {});
	const { measures } = await openCatalogue();
	const load = (one: Lang) => loadFigure('claims', search, one);
	const [own, other] = (await Promise.all([load(lang), load(otherLang(lang))])) as [
		FigureData<Row, Test>,
		FigureData<Row, Test>
	];
	return claimCards(own, other, measures, SITE).flatMap(({ id, wording }) => {
		const text = own.rows.find((row) => row.id === id)?.[`wording_${lang}`];
		return text && wording ? [{ lang, text, cited: wording }] : [];
	});
}

/** Sentences of the receipts that must resolve as long as the site stands. */
export async function offeredReceipts(): Promise<Offered[]> {
	const rows: { id: string }[] = parse(readFileSync('tests/receipt-ids.csv'), { columns: true });
	const told = [...new Set(rows.map(({ id }) => id))].map(async (id) => {
		const receipt = await loadReceipt(id, new URLSearchParams(), 'ro');
		return LANGS.map((lang): Offered => {
			return { lang, text: receipt.sentence[lang], cited: citeReceipt(receipt, SITE, lang) };
		});
	});
	return (await Promise.all(told)).flat(2);
}

/** The sentences of wordings, each once: that of one claim may be that of another too. */
export function piecesOf(wordings: readonly Offered[]): Pick<Offered, 'lang' | 'text'>[] {
	const all = wordings.flatMap(({ lang, text }) =>
		text.split(/(?<=\)\.) /).map((piece) => [piece, { lang, text: piece }] as const)
	);
	return [...new Map(all).values()];
}
