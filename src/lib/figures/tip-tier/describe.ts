import { capitalise, formatDate } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import type { Context, Description } from '../../figure/contract.ts';
import { yearRuns } from '../../figure/runs.ts';
import { yearSpan } from '../../figure/words.ts';
import type { Row } from './figure.ts';
import { TIER, tierName, TIERS } from './words.ts';

const yearsOf = (rows: Row[]) => yearRuns(rows.map(({ year }) => year));

/** The tier of the last report shown, never without saying whose view it is. */
function headline(last: Row | undefined, { lang, params }: Context): string {
	const say = speaker(lang);
	if (!last) {
		return say(
			`The tier of Romania in the US reports, ${yearSpan(params)}: no data`,
			`Nivelul României în rapoartele SUA, ${yearSpan(params)}: fără date`
		);
	}
	const tier = tierName(last, lang);
	return say(
		`In the US report of ${last.year}, Romania is in ${tier}: one government’s assessment, not a statistic`,
		`În raportul SUA din ${last.year}, România este la ${tier}: evaluarea unui guvern, nu o statistică`
	);
}

/** How the tiers were obtained, where not all were read on the publisher's pages. */
function obtained(rows: Row[], { lang }: Context): string[] {
	const say = speaker(lang);
	const relayed = rows.filter(({ evidence }) => evidence === 'relayed');
	if (relayed.length === 0) return [];
	const years = yearsOf(relayed);
	return [
		say(
			`Not read in the report itself, but relayed by others: ${years}.`,
			`Nu au fost citite în raportul însuși, ci preluate de la alții: ${years}.`
		)
	];
}

/** Sentences on the tiers, all from the rows. */
export function describe(rows: Row[], context: Context): Description {
	const { lang, source, vintage } = context;
	const say = speaker(lang);
	const [first, last] = [rows[0], rows.at(-1)];
	const span = yearSpan(first && last ? { from: first.year, to: last.year } : context.params);
	const used = TIERS.filter((tier) => rows.some((row) => row.tier === tier));
	const edition = formatDate(vintage, lang);
	const meanings = used
		.map((tier) => `${TIER[tier].name[lang]}: ${TIER[tier].means[lang]}`)
		.join('; ');
	return {
		headline: headline(last, context),
		subtitle: say(
			`The tier the ${source.producer} gave to Romania in its Trafficking in Persons Report, by year of the report, ${span}. As known on ${edition}.`,
			`Nivelul acordat României de Departamentul de Stat al SUA în raportul său privind traficul de persoane, după anul raportului, ${span}. Situația cunoscută la ${edition}.`
		),
		paragraphs: [
			...used.map((tier) => {
				const years = yearsOf(rows.filter((row) => row.tier === tier));
				return `${capitalise(TIER[tier].name[lang], lang)}: ${years}.`;
			}),
			...(used.length > 0
				? [
						say(
							`Measured against the minimum standards of a US law: ${meanings}.`,
							`Față de standardele minime dintr-o lege americană: ${meanings}.`
						)
					]
				: []),
			...obtained(rows, context)
		],
		notes: [
			say(
				'One government’s assessment of what another government does, not a statistic: it counts neither victims nor trafficking. Tiers are an order, not a scale; the year is that of the report, which mostly describes the year before.',
				'Evaluarea unui guvern asupra a ceea ce face alt guvern, nu o statistică: nu numără nici victime, nici cazuri de trafic. Nivelurile sunt o ordine, nu o scară; anul este cel al raportului, care descrie în cea mai mare parte anul anterior.'
			)
		]
	};
}
