import { extractCodes, type ExtractCodes } from './extract-codes.ts';
import {
	AGES,
	CONFIDENCES,
	FORMS,
	InputError,
	SEXES,
	UNITS,
	type Observation,
	type ParseInput,
	type Parsed
} from './contract.ts';
import { parseCsv } from './csv.ts';
import { fillFigure, type Columns, type Figure } from './extract-figure.ts';

/** Why a row is set aside. */
class SetAside extends Error {}

const oneOf = <T extends string>(
	list: readonly T[],
	value: string,
	at: string,
	name: string
): T => {
	const found = list.find((item) => item === value);
	if (found === undefined) throw new InputError(`${at}: ${name} "${value}" is not known.`);
	return found;
};

function readYear(text: string, at: string): number {
	if (!/^\d{4}$/.test(text)) throw new InputError(`${at}: year "${text}" is not a year.`);
	return Number(text);
}

function readValue(text: string, at: string): number {
	if (!/^\d+(\.\d+)?$/.test(text)) throw new InputError(`${at}: value "${text}" is not a number.`);
	return Number(text);
}

/** A code of codes.csv; words not listed there must be ISO codes. An empty code sets the row aside. */
function readCode(
	codes: ExtractCodes,
	field: 'reporter' | 'citizenship' | 'destination' | 'sex' | 'age' | 'form',
	label: string,
	at: string
): { code: string; region: string | null; label: string } {
	const listed = codes.word(field, label);
	if (listed === undefined) {
		if (['sex', 'age', 'form'].includes(field) || !codes.isCountry(label))
			throw new InputError(`${at}: ${field} "${label}" is not listed in codes.csv.`);
		return { code: label, region: null, label };
	}
	if (listed.code === '') throw new SetAside(`${field} "${label}": ${listed.note}`);
	return { code: listed.code, region: listed.region, label };
}

function readFigure(figure: Figure, codes: ExtractCodes, row: number, at: string): Observation {
	// Rows that belong to another source come first: nothing else of them is listed here.
	const { code: reporter } = readCode(codes, 'reporter', figure.reporter, at);
	const stated = codes.series(figure.series, at);
	if (stated.use === 'aside') throw new SetAside(`series "${figure.series}": ${stated.note}`);
	const publication = codes.publication(figure.publication, at);
	if (publication.evidence === '')
		throw new SetAside(`publication "${figure.publication}": ${publication.note}`);
	const remark = codes.remark(figure.remark, at);
	const name = remark.series ?? figure.series;
	const { measures } = codes.series(name, at);
	const origin = readCode(codes, 'citizenship', figure.citizenship, at);
	const { code: place } = readCode(codes, 'destination', figure.destination, at);
	const { measure, unit } = codes.measure(figure.series, figure.measure, at);
	const counted = remark.measure ?? measure;
	if (!measures.includes(counted))
		throw new InputError(`${at}: series.csv does not give "${name}" the measure "${counted}".`);
	const value = readValue(figure.value, at);
	const yearTo = readYear(figure.year_to, at);
	const isCountry = codes.isCountry(origin.code) || origin.code === 'TOTAL';
	return {
		reporter,
		origin: origin.code,
		region: origin.region,
		destination: place === 'TOTAL' ? null : place,
		year_from: remark.year_from ?? readYear(figure.year_from, at),
		year_to: yearTo,
		quarter: remark.quarter,
		sex: oneOf(SEXES, readCode(codes, 'sex', figure.sex, at).code, at, 'sex'),
		age: oneOf(AGES, readCode(codes, 'age', figure.age, at).code, at, 'age'),
		form: oneOf(FORMS, remark.form ?? readCode(codes, 'form', figure.form, at).code, at, 'form'),
		area: remark.area,
		measure: counted,
		unit: oneOf(UNITS, unit, at, 'unit'),
		// "More than 6 000" stays 6 000 with its flag: an upper bound would be our invention.
		lower: value,
		upper: value,
		status: 'reported',
		flag: remark.flag ?? (figure.flag || null),
		publisher_label: isCountry ? null : origin.label,
		series: name,
		quote: figure.quote.replace(/^\[para\]/, '[paraphrase]'),
		confidence: oneOf(CONFIDENCES, figure.confidence, at, 'confidence'),
		evidence: publication.evidence,
		url: publication.url,
		locator: `${figure.publication}!${row}`
	};
}

const COLLATE = [
	'reporter',
	'year_from',
	'year_to',
	'series',
	'origin',
	'measure',
	'unit'
] as const;

function byCell(a: Observation, b: Observation): number {
	for (const column of COLLATE) {
		const [x, y] = [a[column] ?? '', b[column] ?? ''];
		if (x !== y) return x < y ? -1 : 1;
	}
	return Number(a.locator.split('!')[1]) - Number(b.locator.split('!')[1]);
}

/**
 * Reads an extract: a CSV of figures seen in publications. `header` is its columns, in any order.
 * Row numbers are lines of the file, the header being line 1.
 */
export function parseExtract(
	{ bytes, file, codes: listed, alpha2, onProgress }: ParseInput,
	header: readonly string[],
	columns: Columns
): Parsed {
	const codes = extractCodes(listed, new Set(alpha2.values()));
	const rows = parseCsv(bytes, file);
	const found = Object.keys(rows[0] ?? {});
	const missing = header.find((name) => !found.includes(name));
	if (missing !== undefined) throw new InputError(`${file}: the column "${missing}" is missing.`);
	const more = found.find((name) => !header.includes(name));
	if (more !== undefined) throw new InputError(`${file}: the column "${more}" is not known.`);
	const observations: Observation[] = [];
	const rejected = new Map<string, Parsed['rejected'][number]>();
	for (const [index, cells] of rows.entries()) {
		const number = index + 2;
		try {
			const figure = fillFigure(columns, cells);
			observations.push(readFigure(figure, codes, number, `${file}, row ${number}`));
		} catch (error) {
			if (!(error instanceof SetAside)) throw error;
			const seen = rejected.get(error.message);
			const locator = seen?.locator ?? `row ${number}`;
			rejected.set(error.message, {
				locator,
				reason: error.message,
				count: (seen?.count ?? 0) + 1
			});
		}
	}
	onProgress?.(rows.length);
	return {
		stamped: null,
		read: rows.length,
		outside: 0,
		observations: observations.sort(byCell),
		unmapped: [],
		rejected: [...rejected.values()]
	};
}
