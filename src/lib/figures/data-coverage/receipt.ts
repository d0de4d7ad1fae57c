import { countedInNote } from '../../i18n/measures.ts';
import { formatCounted } from '../../i18n/format.ts';
import { placeInSentence } from '../../i18n/places.ts';
import { speaker } from '../../i18n/text.ts';
import type { FindNumbers, Telling, Told } from '../../receipts/contract.ts';
import { defineFamily } from '../../receipts/family.ts';
import { sourceQuery } from '../../receipts/ids.ts';
import observationsSql from '../../receipts/share/observations.sql?raw';
import { numberOf } from '../../receipts/share/links.ts';
import { yearRuns } from '../../figure/runs.ts';
import { YEARS } from '../../figure/words.ts';
import { isPublished } from './coverage.ts';
import { figure } from './figure.ts';
import { readYearsId, type Key } from './receipt-ids.ts';
import type { Row } from './row.ts';
import sql from './query.sql?raw';

function tell({ source, reporter, from, to }: Key, rows: Row[], telling: Telling): Told {
	const { lang, name, world } = telling;
	const measure = world.wordsOf(source);
	const { en, ro } = measure;
	const say = speaker(lang);
	const published = rows.filter(isPublished).map(({ year }) => year);
	const there = placeInSentence(reporter, name(reporter), lang);
	const value = `${published.length} / ${to - from + 1}`;
	const span = from === to ? String(from) : `${from}–${to}`;
	const asked = formatCounted(to - from + 1, YEARS, lang);
	const list = published.length > 0 ? `: ${yearRuns(published)}` : '';
	return {
		title: say(
			`Years with citizenships of ${en.many} ${en.verb} in ${there}, ${span}`,
			`Ani cu cetățeniile ${ro.of} ${ro.they} în ${there}, ${span}`
		),
		value,
		number: { lower: published.length, upper: published.length },
		unit: 'years',
		status: 'reported',
		why: null,
		parts: [],
		formula: [
			say(
				'A year counts where the country published at least one stated citizenship for it.',
				'Un an este luat în calcul dacă țara a publicat pentru el cel puțin o cetățenie declarată.'
			)
		],
		sentence: say(
			`Citizenships of ${en.many} ${en.verb} in ${there} were published for ${published.length} of the ${asked} ${span}${list}`,
			`Cetățeniile ${ro.of} ${ro.they} în ${there} au fost publicate pentru ${published.length} din cei ${asked} ${span}${list}`
		),
		notes: [countedInNote(measure, lang)]
	};
}

const coveredYears = defineFamily<Key, Row>({
	examples: ['unodc-glotip.DE.2007-2022.years'],
	read: readYearsId,
	known({ source, reporter, from, to }, world) {
		const span = world.yearsOf(source);
		return span !== undefined && from >= span[0] && to <= span[1] && world.isCountry(reporter);
	},
	sources: ({ source }) => [source],
	sql: () => sql,
	row: figure.row,
	values: ({ source, reporter, from, to }, edition, world) => ({
		snapshot: edition.snapshots[0].snapshot_id,
		measure: world.measureOf(source) ?? '',
		place: reporter,
		origin: '',
		origins: 'RO',
		from,
		to,
		panel_from: from,
		panel_to: to,
		panel_years: 1,
		years: Array.from({ length: to - from + 1 }, (_, index) => from + index).join(' '),
		lang: 'en'
	}),
	observations: {
		sql: observationsSql,
		keep: ({ role }) => (role === 'others' ? 'counted' : null)
	},
	tell,
	figures: ({ source, reporter, from, to }) => {
		const query = { reporter, from: String(from), to: String(to), ...sourceQuery(source) };
		return [{ id: 'data-coverage', query: String(new URLSearchParams(query)) }];
	}
});

export const families = [coveredYears];

export const finding: FindNumbers<Row> = (rows, context) => {
	const { source, place, set, origins, to } = context.params;
	const at = { year: to, origin: origins[0] };
	if (!set || rows.length === 0) return [];
	return [numberOf('reporters', at, { source, place }, context)];
};
