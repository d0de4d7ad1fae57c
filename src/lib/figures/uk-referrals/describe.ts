import {
	formatCount,
	formatCounted,
	formatDate,
	formatShare,
	formatShareInterval
} from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import type { Context, Description } from '../../figure/contract.ts';
import { yearSpan } from '../../figure/words.ts';
import type { Caveat, Row } from './figure.ts';
import { PEOPLE, POTENTIAL, QUARTERS, when, whenInSentence } from './words.ts';

const isWhole = (row: Row) => row.quarter === null;

function headline(row: Row | undefined, context: Context): string {
	const { lang, params } = context;
	const say = speaker(lang);
	if (!row) {
		return say(
			`Referrals in the United Kingdom, ${yearSpan(params)}: no data`,
			`Semnalări în Regatul Unit, ${yearSpan(params)}: fără date`
		);
	}
	const [share, count] = [formatShare(row.share, lang), formatCounted(row.romanian, PEOPLE, lang)];
	return say(
		`In ${whenInSentence(row, lang)}, Romanian nationals were ${share} of the potential victims referred in the United Kingdom (${count})`,
		`În ${whenInSentence(row, lang)}, cetățenii români au fost ${share} dintre posibilele victime semnalate în Regatul Unit (${count})`
	);
}

/** The row of the headline in counts, with what is not stated and who is kept apart. */
function counts(row: Row, { lang }: Context): string[] {
	const say = speaker(lang);
	const sum = isWhole(row)
		? say(' (the sum of its four quarters)', ' (suma celor patru trimestre)')
		: '';
	const all = formatCounted(row.total, POTENTIAL, lang);
	const unstated = formatCount(row.unstated, lang);
	const sentences = [
		say(
			`${when(row, lang)}${sum}: ${formatCount(row.romanian, lang)} out of ${all}, of whom ${unstated} without a stated nationality.`,
			`${when(row, lang)}${sum}: ${formatCount(row.romanian, lang)} din ${all}, dintre care ${unstated} fără naționalitate declarată.`
		),
		say(
			`If none or all of those without a stated nationality were Romanian: ${formatShareInterval(row.worst_case, lang)}.`,
			`Dacă nicio persoană fără naționalitate declarată nu ar fi cetățean român sau dacă toate ar fi: ${formatShareInterval(row.worst_case, lang)}.`
		)
	];
	if (row.dual > 0) {
		const dual = formatCounted(row.dual, PEOPLE, lang);
		sentences.push(
			say(
				`Kept apart, not among the Romanians: ${dual} with Romanian and another nationality.`,
				`Păstrate separat, nu printre cetățenii români numărați: ${dual} cu naționalitate română și încă una.`
			)
		);
	}
	return sentences;
}

/** What numbers and shares of the quarters lie between. */
function quarters(rows: Row[], { lang }: Context): string[] {
	const say = speaker(lang);
	const sorted = rows.toSorted((a, b) => a.romanian - b.romanian);
	const [low, high] = [sorted[0], sorted.at(-1)];
	if (!low || !high || low === high) return [];
	const shares = rows.map(({ share }) => share);
	const share = formatShareInterval(
		{ lower: Math.min(...shares), upper: Math.max(...shares) },
		lang
	);
	const ends = (row: Row) => `${formatCount(row.romanian, lang)} (${when(row, lang)})`;
	const count = formatCounted(rows.length, QUARTERS, lang);
	return [
		say(
			`Romanian nationals in a quarter (${count}): between ${ends(low)} and ${ends(high)}; the share: ${share}.`,
			`Cetățeni români într-un trimestru (${count}): între ${ends(low)} și ${ends(high)}; ponderea: ${share}.`
		)
	];
}

/** Sentences on referrals, all from the rows. */
export function describe(rows: Row[], context: Context, caveats: Caveat[]): Description {
	const { lang, source, vintage } = context;
	const say = speaker(lang);
	const years = rows.filter(isWhole);
	const single = rows.filter((row) => !isWhole(row));
	const shown = years.at(-1) ?? single.at(-1);
	const [first, last] = [single[0], single.at(-1)];
	const span =
		first && last ? `${when(first, lang)} – ${when(last, lang)}` : yearSpan(context.params);
	const edition = formatDate(vintage, lang);
	// What the source itself says of a sum shown here: that its publisher has since given another.
	const sums = years.map(({ total }) => formatCount(total, lang));
	const said = caveats.filter(({ caveat }) => sums.some((sum) => caveat.includes(sum)));
	return {
		headline: headline(shown, context),
		subtitle: say(
			`Potential victims referred to the National Referral Mechanism (NRM), by quarter, ${span}. Share among those with a stated nationality; the thin line is what unstated nationalities leave open. ${source.producer}, edition of ${edition}.`,
			`Posibile victime semnalate mecanismului național de referire (NRM), pe trimestre, ${span} (T = trimestrul). Ponderea între persoanele cu naționalitate declarată; linia subțire arată ce lasă deschis naționalitățile nedeclarate. ${source.producer}, ediția din ${edition}.`
		),
		paragraphs: [...(shown ? counts(shown, context) : []), ...quarters(single, context)],
		notes: [
			say(
				'Potential victims referred, not all of them later recognised as victims; the exploitation may have taken place outside the United Kingdom.',
				'Posibile victime semnalate, nu toate recunoscute ulterior drept victime; exploatarea a putut avea loc în afara Regatului Unit.'
			),
			...said.map(({ caveat }) => caveat)
		]
	};
}
