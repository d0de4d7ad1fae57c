import { AGES, FORMS, GROUPS, InputError, SEXES, UNITS } from '../../contract/contract.ts';

/** What one of Eurostat's codes means here; `region` only with REGION. */
export interface Code {
	/** Empty: cells with this code are set aside, `note` says why. */
	code: string;
	region: string | null;
	note: string;
}

const WORDS = {
	freq: ['yearly'],
	geo: ['', ...GROUPS],
	unit: UNITS,
	leg_stat: ['registered_victims', 'suspected_traffickers', 'convicted_traffickers'],
	sex: SEXES,
	age: AGES,
	iccs: FORMS,
	citizen: ['NAT', 'EU_FOR', 'NEU_FOR', 'REGION']
} satisfies Record<string, readonly string[]>;
type Field = keyof typeof WORDS;
const isField = (field: string | undefined): field is Field =>
	field !== undefined && Object.hasOwn(WORDS, field);

/** A lookup that refuses a code it does not know, whatever it may look like. */
export type Codes = (field: Field, label: string, where: string) => Code;

/** Checks the rows of codes.csv; codes are matched literally, never by a prefix. */
export function readCodes(rows: Record<string, string>[], countries: ReadonlySet<string>): Codes {
	const codes = new Map<string, Code>();
	for (const { field, label = '', code = '', region = '', note = '' } of rows) {
		const where = `codes.csv, ${field ?? ''} "${label}"`;
		if (!isField(field)) throw new InputError(`${where}: the field is not known.`);
		const key = `${field} ${label}`;
		if (codes.has(key)) throw new InputError(`${where}: the label is there twice.`);
		const words: readonly string[] = WORDS[field];
		if (!words.includes(code) && !(field === 'geo' && countries.has(code)))
			throw new InputError(`${where}: the code "${code}" is not known.`);
		if ((code === 'REGION') !== (region !== ''))
			throw new InputError(`${where}: code "${code}" with region "${region}".`);
		if (code === '' && note === '')
			throw new InputError(`${where}: cells are set aside without a reason in note.`);
		codes.set(key, { code, region: region || null, note });
	}
	return (field, label, where) => {
		const found = codes.get(`${field} ${label}`);
		if (found !== undefined) return found;
		throw new InputError(
			`${where}: ${field} "${label}" is in no row of codes.csv: it must be reviewed first.`
		);
	};
}
