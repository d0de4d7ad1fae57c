import { CAVEATS } from '../../i18n/caveats.ts';
import { formatCounted } from '../../i18n/format.ts';
import { placeInSentence } from '../../i18n/places.ts';
import { speaker } from '../../i18n/text.ts';
import type { FigureLinks, Telling, Told } from '../../receipts/contract.ts';
import { defineFamily } from '../../receipts/family.ts';
import { partsOfId, readYears, shareId, spanOf, type Years } from '../../receipts/ids.ts';
import observationsSql from '../../receipts/share/observations.sql?raw';
import { finding } from '../../receipts/share/links.ts';
import { yearRuns } from '../../figure/runs.ts';
import { YEARS } from '../../figure/words.ts';
import { isPublished, linesOf } from './coverage.ts';
import { figure, type Row } from './figure.ts';
import sql from './query.sql?raw';

interface Key extends Years {
	source: string;
	reporter: string;
}

/** `unodc-glotip.DE.2007-2022.years`: in how many of them the country published citizenships. */
const yearsId = ({ source, reporter, ...years }: Key) =>
	[source, reporter, spanOf(years), 'years'].join('.');

function read(id: string): Key | null {
	const [source = '', reporter = '', span = '', cell, ...more] = partsOfId(id) ?? [];
	const years = readYears(span);
	return years && cell === 'years' && more.length === 0 ? { source, reporter, ...years } : null;
}

function tell({ reporter, from, to }: Key, rows: Row[], { lang, name }: Telling): Told {
	const say = speaker(lang);
	const published = rows.filter(isPublished).map(({ year }) => year);
	const there = placeInSentence(reporter, name(reporter), lang);
	const value = `${published.length} / ${to - from + 1}`;
	const span = from === to ? String(from) : `${from}–${to}`;
	const asked = formatCounted(to - from + 1, YEARS, lang);
	const list = published.length > 0 ? `: ${yearRuns(published)}` : '';
	return {
		title: say(
			`Years with citizenships of victims identified in ${there}, ${span}`,
			`Ani cu cetățeniile victimelor identificate în ${there}, ${span}`
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
			`Citizenships of victims identified in ${there} were published for ${published.length} of the ${asked} ${span}${list}`,
			`Cetățeniile victimelor identificate în ${there} au fost publicate pentru ${published.length} din cei ${asked} ${span}${list}`
		),
		notes: [CAVEATS.identified_in[lang]]
	};
}

const coveredYears = defineFamily<Key, Row>({
	examples: ['unodc-glotip.DE.2007-2022.years'],
	read,
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
	figures: ({ reporter, from, to }) => [
		{ id: 'data-coverage', query: `reporter=${reporter}&from=${from}&to=${to}` }
	]
});

export const families = [coveredYears];

export const links: FigureLinks<Row> = {
	table: (rows, { lang, params }) =>
		linesOf(rows, lang).map((line) => [
			null,
			yearsId({ source: params.source, reporter: line.reporter, from: params.from, to: params.to }),
			...line.rows.map(({ year, origin }) =>
				shareId({ source: params.source, place: line.reporter, origin, year, cell: 'victims' })
			)
		]),
	finding(rows, context) {
		const { source, place, set, origins, to } = context.params;
		const at = { year: to, origin: origins[0] };
		if (!set || rows.length === 0) return [];
		return [finding('reporters', at, { source, place }, context)];
	}
};
