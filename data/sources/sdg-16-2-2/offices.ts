import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { InputError, UNITS } from '../../contract/contract.ts';
import { parseCsv } from '../../contract/csv.ts';

const names = z.string().transform((list) => list.split(';'));

const office = z.object({
	/** ISO code of the country, which is the reporter. */
	office: z.string().regex(/^[A-Z]{2}$/),
	producer: z.string().min(1),
	/** owner/name on GitHub, and the file's place in it. */
	repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
	path: z.string().min(1),
	licence: z.string().min(1),
	/** long: a row is a value, its columns say of what. wide: each column is a series of values. */
	layout: z.enum(['long', 'wide']),
	year: z.string().min(1),
	columns: names,
	value: z.string(),
	measure: z.string().regex(/^[a-z_]+$/),
	/** Of the whole file; empty: the file's labels say. */
	unit: z.enum(['', ...UNITS]),
	what_en: z.string().min(1),
	what_ro: z.string().min(1),
	/** Why nothing of the file is kept; empty: it is. */
	aside: z.string()
});
/** A statistics office's file: where it is, its columns, its unit, what it counts. */
export type Office = z.infer<typeof office>;

/** Rows of offices.csv, checked, by code. */
export function readOffices(rows: Record<string, string>[]): ReadonlyMap<string, Office> {
	const offices = new Map<string, Office>();
	for (const row of rows) {
		const checked = office.safeParse(row);
		if (!checked.success) {
			const issue = checked.error.issues[0];
			throw new InputError(
				`offices.csv, "${row.office}": ${issue?.path.join('.')}: ${issue?.message}.`
			);
		}
		if (offices.has(checked.data.office))
			throw new InputError(`offices.csv: "${row.office}" is there twice.`);
		offices.set(checked.data.office, checked.data);
	}
	return offices;
}

/** The offices that are asked, in the order of their codes. */
export const listOffices = (): Office[] =>
	[
		...readOffices(
			parseCsv(readFileSync(new URL('offices.csv', import.meta.url)), 'offices.csv')
		).values()
	].sort((a, b) => (a.office < b.office ? -1 : 1));

/** A file's name here says whose it is and of which commit: that is how a receipt keeps both. */
export const nameOf = ({ office }: Office, commit: string): string => `${office}.${commit}.csv`;

/** Office and commit of a file named so; null of any other name. */
export function readName(name: string): { office: string; commit: string } | null {
	const [, office, commit] = /^([A-Z]{2})\.([0-9a-f]{40})\.csv$/.exec(name) ?? [];
	return office && commit ? { office, commit } : null;
}

/** The raw file as it stood at a commit: an address whose content never changes. */
export const addressOf = ({ repository, path }: Office, commit: string): string =>
	`https://raw.githubusercontent.com/${repository}/${commit}/${path}`;
