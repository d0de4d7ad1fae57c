import { capitalise } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import type { FindNumbers, Telling, Told } from '../../receipts/contract.ts';
import { defineFamily } from '../../receipts/family.ts';
import { partsOfId, readYears } from '../../receipts/ids.ts';
import { figure } from './figure.ts';
import type { Row } from './row.ts';
import observationsSql from './observations.sql?raw';
import sql from './query.sql?raw';
import { TIER_SOURCE as SOURCE, tierId, tierName } from './words.ts';

interface Key {
	year: number;
}

function read(id: string): Key | null {
	const [source, reporter, year = '', cell, ...more] = partsOfId(id) ?? [];
	const years = readYears(year);
	const own = source === SOURCE && reporter === 'RO' && cell === 'tier' && more.length === 0;
	return own && years?.from === years?.to && years ? { year: years.from } : null;
}

function tell({ year }: Key, rows: Row[], { lang }: Telling): Told {
	const say = speaker(lang);
	const row = rows.find((one) => one.year === year);
	const tier = row && tierName(row, lang);
	const why = row
		? null
		: say(
				`The tier of Romania in the report of ${year} was not seen`,
				`Nivelul României în raportul din ${year} nu a fost găsit`
			);
	return {
		title: say(
			`The tier of Romania in the US report of ${year}`,
			`Nivelul României în raportul SUA din ${year}`
		),
		value: tier ? capitalise(tier, lang) : null,
		number: null,
		unit: 'tier',
		status: row ? 'reported' : 'not_reported',
		why,
		parts: [],
		formula: row
			? [say('Not computed: read in the report.', 'Nu se calculează: este citit în raport.')]
			: [],
		sentence:
			why ??
			say(
				`In the US report of ${year}, Romania is in ${tier}: one government’s assessment, not a statistic`,
				`În raportul SUA din ${year}, România este la ${tier}: evaluarea unui guvern, nu o statistică`
			),
		notes: [
			say(
				'Tiers are an order, not a scale; the year is that of the report, which mostly describes the year before.',
				'Nivelurile sunt o ordine, nu o scară; anul este cel al raportului, care descrie în cea mai mare parte anul anterior.'
			)
		]
	};
}

const tiers = defineFamily<Key, Row>({
	examples: ['us-tip.RO.2019.tier'],
	read,
	known: ({ year }, { snapshots }) =>
		snapshots.some(
			({ source_id, first_year, last_year }) =>
				source_id === SOURCE && year >= first_year && year <= last_year
		),
	sources: () => [SOURCE],
	sql: () => sql,
	row: figure.row,
	values: ({ year }, edition) => ({
		snapshots: edition.snapshots[0].snapshot_id,
		from: year,
		to: year
	}),
	observations: { sql: observationsSql },
	tell,
	figures: () => [{ id: 'tip-tier', query: '' }]
});

export const families = [tiers];

export const finding: FindNumbers<Row> = (rows, { lang }) =>
	rows.slice(-1).map((row) => ({
		label: `${speaker(lang)('Tier', 'Nivelul')}, ${row.year}`,
		reference: tierId(row)
	}));
