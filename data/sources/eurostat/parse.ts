import { InputError, type Observation, type Parse, type Parsed } from '../../contract/contract.ts';
import { readBodies } from './bodies.ts';
import { readCodes, type Codes } from './codes.ts';
import type { DatasetCode } from './datasets.ts';
import { readDataset } from './datasets.ts';
import { readStatus } from './flags.ts';
import type { Cell, Dimension } from './jsonstat.ts';

function readYear(time: string, where: string): number {
	if (/^(19|20)\d\d$/.test(time)) return Number(time);
	throw new InputError(`${where}: time "${time}" is no year.`);
}

/** What one cell counts; every code of it must be known. */
function readCell(
	{ at, key, value, status }: Cell,
	code: DatasetCode,
	reporter: string,
	citizens: Dimension | undefined,
	codes: Codes
): Observation {
	const locator = `${code}!${key}`;
	// A dimension the cube does not have is a total over it: readDataset() has checked which it has.
	const mean = (field: Parameters<Codes>[0]): string | undefined =>
		at[field] === undefined ? undefined : codes(field, at[field], locator).code;
	mean('freq');
	const citizen = at.citizen === undefined ? null : codes('citizen', at.citizen, locator);
	const year = readYear(at.time ?? '', locator);
	return {
		reporter,
		origin: citizen?.code ?? 'TOTAL',
		region: citizen?.region ?? null,
		destination: null,
		year_from: year,
		year_to: year,
		sex: (mean('sex') ?? 'total') as Observation['sex'],
		age: (mean('age') ?? 'total') as Observation['age'],
		form: (mean('iccs') ?? 'total') as Observation['form'],
		measure: mean('leg_stat') ?? 'registered_victims',
		unit: mean('unit') as Observation['unit'],
		series: code,
		lower: value,
		upper: value,
		status: value === null ? readStatus(status ?? '') : 'reported',
		flag: status,
		publisher_label:
			at.citizen === undefined ? null : (citizens?.labels.get(at.citizen) ?? at.citizen),
		evidence: 'publisher_file',
		url: null,
		locator
	};
}

const compare = (a: Observation, b: Observation): number =>
	a.reporter < b.reporter ? -1 : a.reporter > b.reporter ? 1 : a.year_from - b.year_from;

/** Reads the seven bodies of one release: each cell that has a number, or says why it has none. */
export const parse: Parse = ({ codes: rows, alpha2, onProgress, ...original }) => {
	const codes = readCodes(rows, new Set(alpha2.values()));
	const observations: Observation[] = [];
	const rejected = new Map<string, Parsed['rejected'][number]>();
	let [read, stamped] = [0, ''];
	for (const [code, text] of readBodies(original)) {
		const dataset = readDataset(text, code);
		if (dataset === null) throw new InputError(`${code}.json is Eurostat's "try again later".`);
		if (dataset.updated > stamped) stamped = dataset.updated;
		const citizens = dataset.dimensions.find(({ id }) => id === 'citizen');
		for (const cell of dataset.cells) {
			const locator = `${code}!${cell.key}`;
			const geo = cell.at.geo ?? '';
			const reporter = codes('geo', geo, locator);
			read += 1;
			if (reporter.code !== '') {
				observations.push(readCell(cell, code, reporter.code, citizens, codes));
				continue;
			}
			const reason = `geo "${geo}" in ${code}: ${reporter.note}`;
			const { count, ...first } = rejected.get(reason) ?? { locator, reason, count: 0 };
			rejected.set(reason, { ...first, count: count + 1 });
		}
		onProgress?.(read);
	}
	return {
		stamped,
		read,
		outside: 0,
		// Sorting is stable: within a reporter and year, Eurostat's order by data set stays.
		observations: observations.sort(compare),
		unmapped: [],
		rejected: [...rejected.values()]
	};
};
