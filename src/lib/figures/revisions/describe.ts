import { CAVEATS } from '../../i18n/caveats.ts';
import {
	capitalise,
	formatCounted,
	formatCountedInterval,
	formatCountInterval,
	formatDate,
	formatList,
	formatShareInterval
} from '../../i18n/format.ts';
import { placeTitle } from '../../i18n/places.ts';
import { speaker } from '../../i18n/text.ts';
import type { Context, Description } from '../../figure/contract.ts';
import { COUNTRIES, inPlace, nameList, VICTIMS, yearSpan } from '../../figure/words.ts';
import type { Mover, Row } from './figure.ts';

type Told = Row & { victims: NonNullable<Row['victims']> };
const isTold = (row: Row | undefined): row is Told => row !== undefined && row.victims !== null;
/** Fewer countries than a quarter are hardly a year yet: what came after them is no revision. */
const isBegun = ({ reporters, reporters_in_set }: Row) => 4 * reporters >= reporters_in_set;
const middle = ({ lower, upper }: { lower: number; upper: number }) => (lower + upper) / 2;

/** The first and the last edition's word on a year, where they differ. */
interface Moved {
	year: number;
	first: Told;
	last: Told;
}

function movedYears(rows: Row[]): Moved[] {
	const years = [...new Set(rows.map((row) => row.year))];
	return years.flatMap((year) => {
		const told = rows.filter((row) => row.year === year && isBegun(row)).filter(isTold);
		const [first, last] = [told[0], told.at(-1)];
		if (!first || !last || first === last) return [];
		const same =
			first.victims.lower === last.victims.lower && first.victims.upper === last.victims.upper;
		return same ? [] : [{ year, first, last }];
	});
}

const size = ({ first, last }: Moved) => Math.abs(middle(last.victims) - middle(first.victims));

/** Where a movement came from: countries that reported later, and countries that corrected themselves. */
function causes(moved: Moved, movers: Mover[], context: Context): string[] {
	const { lang, name } = context;
	const say = speaker(lang);
	const of = (kind: Mover['kind']) =>
		movers.filter((mover) => mover.year === moved.year && mover.kind === kind);
	const sum = (list: Mover[]) => ({
		lower: list.reduce((total, { new_lower }) => total + (new_lower ?? 0), 0),
		upper: list.reduce((total, { new_upper }) => total + (new_upper ?? 0), 0)
	});
	const cells = (list: Mover[]) =>
		list
			.map((mover) => {
				const value = (lower: number | null, upper: number | null) =>
					lower === null || upper === null ? '–' : formatCountInterval({ lower, upper }, lang);
				return `${name(mover.reporter)} ${value(mover.old_lower, mover.old_upper)} → ${value(mover.new_lower, mover.new_upper)}`;
			})
			.join('; ');
	const added = of('added').filter(({ new_upper }) => (new_upper ?? 0) > 0);
	const sentences: string[] = [];
	if (added.length > 0) {
		const names = nameList(
			added.map(({ reporter }) => reporter),
			context
		);
		const count = formatCountInterval(sum(added), lang);
		sentences.push(
			say(
				`${moved.year}: ${count} of it from countries that reported only later: ${names}.`,
				`${moved.year}: ${count} provin din țări care au raportat abia ulterior: ${names}.`
			)
		);
	}
	if (of('revised').length > 0) {
		const list = cells(of('revised'));
		sentences.push(say(`${moved.year}, corrected: ${list}.`, `${moved.year}, corectat: ${list}.`));
	}
	if (of('withdrawn').length > 0) {
		const list = cells(of('withdrawn'));
		sentences.push(say(`${moved.year}, withdrawn: ${list}.`, `${moved.year}, retras: ${list}.`));
	}
	return sentences;
}

/** Years that an edition had barely begun, which are not compared. */
function barelyBegun(rows: Row[], { lang }: Context): string[] {
	const say = speaker(lang);
	return rows
		.filter((row) => isTold(row) && !isBegun(row))
		.map(({ year, vintage, reporters, reporters_in_set: all }) => {
			const day = formatDate(vintage, lang);
			return say(
				`${year} in the edition of ${day}: only ${reporters} of ${formatCounted(all, COUNTRIES, lang)} had published; it is not compared with later editions.`,
				`${year} în ediția din ${day}: publicaseră doar ${reporters} din ${formatCounted(all, COUNTRIES, lang)}; nu se compară cu edițiile ulterioare.`
			);
		});
}

/** Sentences on how figures moved from edition to edition, all from the rows. */
export function describe(rows: Row[], context: Context, movers: Mover[]): Description {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const origin = params.origins[0];
	const moved = movedYears(rows).sort((a, b) => size(b) - size(a));
	const editions = [...new Set(rows.map((row) => row.vintage))];
	const most = moved[0];
	const count = (row: Told) => formatCountInterval(row.victims, lang);
	const headline = most
		? say(
				`${most.year}: from ${count(most.first)} to ${count(most.last)} victims (citizenship: ${name(origin)}) identified ${inPlace(context)}, from one edition to the next`,
				`${most.year}: de la ${count(most.first)} la ${formatCountedInterval(most.last.victims, VICTIMS, lang)} (cetățenie: ${name(origin)}) identificate ${inPlace(context)}, de la o ediție la alta`
			)
		: say(
				`No year’s number of victims (citizenship: ${name(origin)}) identified ${inPlace(context)} has changed between editions`,
				`Niciun număr anual de victime (cetățenie: ${name(origin)}) identificate ${inPlace(context)} nu s-a schimbat între ediții`
			);
	const shares = most?.first.share && most.last.share;
	const place = placeTitle(params.place, name(params.place), lang);
	return {
		headline: capitalise(headline, lang),
		subtitle: say(
			`The same count in each edition of the source, identified in: ${place}, ${yearSpan(params)}. Editions of ${formatList(
				editions.map((day) => formatDate(day, lang)),
				lang
			)}.`,
			`Același număr în fiecare ediție a sursei, identificate în: ${place}, ${yearSpan(params)}. Edițiile din ${formatList(
				editions.map((day) => formatDate(day, lang)),
				lang
			)}.`
		),
		paragraphs: [
			...moved.slice(0, 3).flatMap((one) => causes(one, movers, context)),
			...barelyBegun(rows, context),
			...(most && shares && most.first.share
				? [
						say(
							`The share for ${most.year}: ${formatShareInterval(most.first.share, lang)} before, ${formatShareInterval(shares, lang)} now.`,
							`Ponderea pentru ${most.year}: ${formatShareInterval(most.first.share, lang)} înainte, ${formatShareInterval(shares, lang)} acum.`
						)
					]
				: []),
			...(editions.length < 2
				? [say('Only one edition is that old.', 'O singură ediție este atât de veche.')]
				: [])
		],
		notes: [CAVEATS.identified_in[lang]]
	};
}
