import { CAVEATS } from '../../i18n/caveats.ts';
import { capitalise, formatCountedInterval, formatShareInterval } from '../../i18n/format.ts';
import { placeTitle } from '../../i18n/places.ts';
import { speaker } from '../../i18n/text.ts';
import type { Context, Description } from '../../figure/contract.ts';
import { citizensOf, editionOf, inPlace, VICTIMS } from '../../figure/words.ts';
import type { Apart, Row } from './figure.ts';

function headline(rows: Row[], context: Context, published: boolean): string {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const origin = params.origins[0];
	const who = citizensOf(origin, name(origin), lang);
	const row = rows.find((candidate) => candidate.origin === origin);
	if (!published) {
		const where = inPlace(context);
		return say(
			`Citizenships of the victims identified ${where} in ${params.year}: no data`,
			`Cetățeniile victimelor identificate ${where} în ${params.year}: fără date`
		);
	}
	if (!row) {
		return say(
			`${who} are not listed among the foreign victims identified ${inPlace(context)} in ${params.year}`,
			`${who} nu apar între victimele străine identificate ${inPlace(context)} în ${params.year}`
		);
	}
	const { best, worst } = row.rank;
	const next = worst - best === 1;
	const place =
		best === worst
			? say(`${best}`, `pe locul ${best}`)
			: next
				? say(`${best} or ${worst}`, `pe locul ${best} sau ${worst}`)
				: say(`between ${best} and ${worst}`, `între locurile ${best} și ${worst}`);
	return say(
		`In ${params.year}, ${who} ranked ${place} among the foreign citizenships of victims identified ${inPlace(context)}`,
		`În ${params.year}, ${who} au fost ${place} între cetățeniile străine ale victimelor identificate ${inPlace(context)}`
	);
}

/** Sentences for a ranking of foreign citizenships, all from the rows. */
export function describe(rows: Row[], context: Context, apart: Apart[]): Description {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const of = (kind: Apart['kind']) => apart.find((group) => group.kind === kind);
	const first = rows[0];
	const subject = rows.find((row) => row.origin === params.origins[0]);
	const paragraphs: string[] = [];
	if (first) {
		const sure = first.rank.worst === 1;
		const count = formatCountedInterval(first.victims, VICTIMS, lang);
		const share = formatShareInterval(first.share, lang);
		paragraphs.push(
			say(
				`${sure ? 'Largest' : 'Listed first'}: ${first.name}, ${count} (${share}).`,
				`${sure ? 'Cea mai numeroasă' : 'Prima în listă'}: ${first.name}, ${count} (${share}).`
			)
		);
	}
	if (subject && subject !== first) {
		paragraphs.push(
			`${subject.name}: ${formatCountedInterval(subject.victims, VICTIMS, lang)} (${formatShareInterval(subject.share, lang)}).`
		);
	}
	if (subject && subject.share.lower <= 0.5) {
		paragraphs.push(
			subject.share.upper <= 0.5
				? say('Not a majority: no more than half.', 'Nu este o majoritate: cel mult jumătate.')
				: say(
						'Whether it is a majority cannot be said.',
						'Nu se poate spune dacă este o majoritate.'
					)
		);
	}
	const own = of('own_nationals');
	if (own && own.upper > 0) {
		const count = formatCountedInterval(own, VICTIMS, lang);
		paragraphs.push(
			say(
				`Not ranked: ${count} identified in their own country.`,
				`În afara clasamentului: ${count} identificate în propria țară.`
			)
		);
	}
	const unstated = of('unstated');
	if (unstated && unstated.upper > 0) {
		const count = formatCountedInterval(unstated, VICTIMS, lang);
		paragraphs.push(
			say(`Without a stated citizenship: ${count}.`, `Fără cetățenie declarată: ${count}.`)
		);
	}
	const place = placeTitle(params.place, name(params.place), lang);
	return {
		headline: capitalise(headline(rows, context, apart.length > 0), lang),
		subtitle: say(
			`Victims by foreign citizenship, identified in: ${place}, ${params.year}. Whiskers are what suppressed values (“<5”) leave open. ${editionOf(context)}.`,
			`Victime după cetățenia străină, identificate în: ${place}, ${params.year}. Liniile subțiri arată ce lasă deschis valorile ascunse („<5”). ${editionOf(context)}.`
		),
		paragraphs,
		notes: [CAVEATS.identified_in[lang]]
	};
}
