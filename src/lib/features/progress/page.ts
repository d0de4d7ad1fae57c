import { citeAsText } from '../../cite/cite.ts';
import type { FigureData } from '../../figure/contract.ts';
import { choiceSentences } from '../../figures/progress/choice.ts';
import { mainRow } from '../../figures/progress/describe.ts';
import type { Extra, Row } from '../../figures/progress/figure.ts';
import { groupsOf, type Group, type Panel } from '../../figures/progress/panels.ts';
import { readTarget } from '../../figures/progress/read-target.ts';
import { readRow } from '../../figures/progress/reading.ts';
import { EVIDENCE } from '../../i18n/evidence.ts';
import { titleIn, type Speaking } from '../../figures/progress/words.ts';
import { withParams } from '../../render/links.ts';
import { meaningOf } from './meaning.ts';
import { methodOf } from './method.ts';

interface Badge {
	short: string;
	long: string;
}
export interface Card extends Panel {
	reading: string;
	badges: Badge[];
	/** The figure that shows more of it. */
	more: string;
}
export interface CardGroup extends Group {
	panels: Card[];
	/** What a smaller number may mean, and may not. */
	meaning: string;
}

function badgesOf({ evidence_baseline, evidence_latest }: Row, lang: Speaking['lang']): Badge[] {
	const codes = new Set(`${evidence_baseline} ${evidence_latest}`.split(' ').filter(Boolean));
	return [...codes].map((code) => ({
		short: EVIDENCE[code]?.short[lang] ?? code,
		long: EVIDENCE[code]?.long[lang] ?? code
	}));
}

/** Where an indicator is shown at length, as the reader asked for it. */
function moreOf(row: Row, { params, lang }: Speaking, asOf: string | undefined): string {
	const id = {
		share: 'origin-share-over-time',
		victims: 'revisions',
		rank: 'origins-over-time',
		identified_by_romania: 'identified-by-romania',
		total: 'data-coverage',
		registered_eu: 'registered-victims-eu',
		us_tier: 'tip-tier'
	}[row.indicator];
	const place = ['share', 'victims', 'rank'].includes(row.indicator);
	const origin = params.origins[0];
	return withParams(`/${lang}/figures/${id}`, {
		...(place && row.set && row.set !== 'EU27' ? { set: row.set } : {}),
		...(place && origin !== 'RO' ? { origin } : {}),
		...(asOf ? { as_of: asOf } : {})
	});
}

/** Everything the page says beside its pictures, from one loaded figure. */
export function progressPage(figure: FigureData<Row, Extra>, origin: string) {
	const { lang, params, names, rows, extra } = figure;
	const context: Speaking = { lang, params, name: (code) => names[code] ?? code };
	const main = mainRow(rows, context);
	const target = extra.find((one) => one.kind === 'target');
	const asOf = figure.pinned ? figure.as_of : undefined;
	const groups: CardGroup[] = groupsOf(rows, extra, context).map((group) => ({
		...group,
		meaning: meaningOf(group.id, context),
		panels: group.panels.flatMap((panel) => {
			const row = rows.find(({ indicator, set }) => `${indicator} ${set ?? ''}` === panel.key);
			if (!row) return [];
			const brief = row.set !== null && row.set !== params.place;
			// The values stand above the words; without a change, the words say why there is none.
			const spoken = readRow(row, context, brief);
			const reading = spoken.slice(row.change ? 1 : 0).join(' ');
			return [{ ...panel, reading, badges: badgesOf(row, lang), more: moreOf(row, context, asOf) }];
		})
	}));
	const aimed = target && main ? readTarget(target, main, context) : [];
	const choice = choiceSentences(rows, context);
	const spoken = rows
		.filter(({ indicator, set }) => set === params.place && indicator !== 'total')
		.map((row) => `${titleIn(row, context)}: ${readRow(row, context).join(' ')}`);
	return {
		groups,
		choice,
		target: aimed,
		latestYear: main?.latest_year ?? null,
		method: main ? methodOf(main, context) : [],
		report: [...spoken, ...choice, ...aimed, citeAsText(figure, origin)].join('\n\n')
	};
}
