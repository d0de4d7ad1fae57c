import {
	InputError,
	type Observation,
	type Parse,
	type Rejected
} from '../../contract/contract.ts';
import { by } from '../../contract/read-table.ts';
import { addressOf, readName, readOffices, type Office } from './offices.ts';
import { join, readRules, type FindRule, type Rule } from './rules.ts';
import { readValues, type Value } from './values.ts';

const KEY = [
	'reporter',
	'year_from',
	'unit',
	'origin',
	'destination',
	'area',
	'form',
	'sex',
	'age'
] as const;
/** What stands where an office has no value; none of them is a zero. */
const EMPTY = ['', 'NA', '-', '.'];

function readNumber({ text, at }: Value, unit: string): number {
	const number = Number(text);
	if (!/^\d+(\.\d+)?$/.test(text) || (unit === 'persons' && !Number.isInteger(number)))
		throw new InputError(`${at}: "${text}" is no number in ${unit}.`);
	return number;
}

function findRules(value: Value, { office }: Office, find: FindRule): Rule[] {
	return value.labels.map(([column, label]) => {
		const rule = find(office, column, label, value.year);
		if (!rule)
			throw new InputError(`${value.at}: ${column} "${label}" is not listed in codes.csv.`);
		return rule;
	});
}

function observe(value: Value, rules: Rule[], office: Office, commit: string): Observation {
	const { at, locator, year } = value;
	if (!/^\d{4}$/.test(year)) throw new InputError(`${at}: year "${year}" is not a year.`);
	const said = join(rules, at);
	const unit = said.unit ?? office.unit;
	if (unit === '') throw new InputError(`${at}: nothing says in what unit "${value.text}" is.`);
	const number = readNumber(value, unit);
	const citizens = rules.find(({ origin }) => origin !== undefined);
	return {
		reporter: office.office,
		origin: 'TOTAL',
		region: null,
		destination: null,
		year_from: Number(year),
		year_to: Number(year),
		sex: 'total',
		age: 'total',
		form: 'total',
		area: null,
		measure: office.measure,
		lower: number,
		upper: number,
		status: 'reported',
		flag: null,
		publisher_label: citizens?.label ?? null,
		evidence: 'publisher_file',
		url: `https://github.com/${office.repository}/blob/${commit}/${office.path}`,
		locator,
		...said,
		unit
	};
}

function readFile(
	name: string,
	bytes: Uint8Array,
	offices: ReadonlyMap<string, Office>,
	find: FindRule,
	aside: (value: Value, reason: string) => void
): { observations: Observation[]; read: number; address: string } {
	const named = readName(name);
	const office = offices.get(named?.office ?? '');
	if (!named || !office)
		throw new InputError(
			`${name}: a file is named by its office and commit, like "MT.<40 digits>.csv"; the offices ` +
				`are ${[...offices.keys()].join(', ')}.`
		);
	const values = readValues(bytes, name, office);
	const seen = new Map<string, string>();
	const observations: Observation[] = [];
	for (const value of values) {
		const rules = office.aside === '' ? findRules(value, office, find) : [];
		const reason = office.aside || rules.find((rule) => rule.aside !== undefined)?.aside;
		if (EMPTY.includes(value.text)) aside(value, 'no value in the cell');
		else if (reason) aside(value, reason);
		else {
			const observation = observe(value, rules, office, named.commit);
			const key = KEY.map((column) => observation[column]).join('\t');
			const twice = seen.get(key);
			if (twice) throw new InputError(`${value.at}: the cell of ${twice} again.`);
			seen.set(key, value.at);
			observations.push(observation);
		}
	}
	return { observations, read: values.length, address: addressOf(office, named.commit) };
}

/** Reads statistics offices’ files of SDG indicator 16.2.2, each by its row of offices.csv. */
export const parse: Parse = ({ bytes, files, file, codes, onProgress }) => {
	const offices = readOffices(codes.filter(({ field }) => field === 'office'));
	const find = readRules(codes.filter(({ field }) => field === undefined));
	const rejected = new Map<string, Rejected>();
	const observations: Observation[] = [];
	const addresses = new Map<string, string>();
	let read = 0;
	for (const [name, content] of files ?? new Map([[file, bytes]])) {
		const found = readFile(name, content, offices, find, ({ locator }, why) => {
			const reason = `${name.slice(0, 2)}: ${why}`;
			const known = rejected.get(reason);
			if (known) known.count++;
			else rejected.set(reason, { locator, reason, count: 1 });
		});
		observations.push(...found.observations);
		addresses.set(name, found.address);
		read += found.read;
		onProgress?.(read);
	}
	return {
		stamped: null,
		read,
		outside: 0,
		observations: observations.sort(by(...KEY)),
		unmapped: [],
		rejected: [...rejected.values()],
		addresses
	};
};
