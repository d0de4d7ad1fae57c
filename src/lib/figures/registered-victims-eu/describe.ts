import { formatCounted, formatList, formatShare } from '../../i18n/format.ts';
import { speaker, type Counted, type Text } from '../../i18n/text.ts';
import type { Context, Description } from '../../figure/contract.ts';
import { yearSpan } from '../../figure/words.ts';
import { victimsWords, type Row, type Split } from './figure.ts';

const REGISTERED: Counted = {
	en: { one: '# victim was registered', other: '# victims were registered' },
	ro: {
		one: 'a fost înregistrată # victimă',
		few: 'au fost înregistrate # victime',
		other: 'au fost înregistrate # de victime'
	}
};
export const CITIZENS: Record<Split['citizens'], Text> = {
	nationals: { en: 'nationals of the reporting country', ro: 'cetățeni ai țării care raportează' },
	other_eu: { en: 'citizens of another EU country', ro: 'cetățeni ai altei țări UE' },
	non_eu: { en: 'non-EU citizens', ro: 'cetățeni din afara UE' }
};

/** Sentences on EU-wide counts of registered victims, all from the rows. */
export function describe(rows: Row[], context: Context, splits: Split[]): Description {
	const { lang, params } = context;
	const say = speaker(lang);
	const yearly = rows.filter((row) => row.from === row.to);
	const periods = rows.filter((row) => row.from < row.to);
	const last = yearly.at(-1);
	const first = yearly[0];
	const given = new Set(yearly.map((row) => row.from));
	const gaps = Array.from(
		{ length: Math.max(0, (last?.from ?? 0) - (first?.from ?? 0)) },
		(_, index) => (first?.from ?? 0) + index
	).filter((year) => !given.has(year));
	const newest = splits.at(-1);
	const parts = newest
		? splits.filter((split) => split.from === newest.from && split.to === newest.to)
		: [];
	return {
		headline: last
			? say(
					`In ${last.from}, ${formatCounted(last.victims.upper, REGISTERED, lang)} in the EU; national authorities’ counts, not all victims`,
					`În ${last.from}, ${formatCounted(last.victims.upper, REGISTERED, lang)} în UE; numărătoarea autorităților naționale, nu toate victimele`
				)
			: say('No yearly count for these years', 'Nicio cifră anuală pentru acești ani'),
		subtitle: say(
			`Victims registered by the authorities of EU countries (identified and presumed), ${yearSpan(params)}, as given in Eurostat’s and the Commission’s publications and in reports on them. Periods are published as one sum and drawn at their yearly mean.`,
			`Victime înregistrate de autoritățile țărilor UE (identificate și prezumate), ${yearSpan(params)}, așa cum apar în publicațiile Eurostat și ale Comisiei și în relatări despre ele. Perioadele sunt publicate ca o singură sumă și desenate la media lor anuală.`
		),
		paragraphs: [
			...(periods.length > 0
				? [
						say(
							`Whole periods: ${periods.map((row) => `${yearSpan(row)} ${victimsWords(row, lang)}`).join('; ')}.`,
							`Perioade întregi: ${periods.map((row) => `${yearSpan(row)} ${victimsWords(row, lang)}`).join('; ')}.`
						)
					]
				: []),
			...(gaps.length > 0
				? [
						say(
							`No separate yearly count was seen for ${formatList(gaps.map(String), lang)}.`,
							`Nu s-a găsit o cifră anuală separată pentru ${formatList(gaps.map(String), lang)}.`
						)
					]
				: []),
			...(newest && parts.length > 0
				? [
						`${yearSpan(newest)}: ${parts
							.map(
								({ citizens, percent }) =>
									`${formatShare(percent / 100, lang)} ${CITIZENS[citizens][lang]}`
							)
							.join(', ')}.`
					]
				: []),
			say(
				'The EU of each count is that of its day (with Croatia from 2013, without the United Kingdom from 2020), and countries changed their rules of registration: the counts make no single line.',
				'UE din fiecare cifră este cea de la data ei (cu Croația din 2013, fără Regatul Unit din 2020), iar țările și-au schimbat regulile de înregistrare: cifrele nu formează o singură linie.'
			)
		],
		notes: []
	};
}
