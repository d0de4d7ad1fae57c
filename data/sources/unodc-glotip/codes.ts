import { InputError } from '../../contract/contract.ts';

/** What one label means: an ISO code or one of the words below; `region` only with REGION. */
export interface Code {
	code: string;
	region: string | null;
	note: string;
}

/** codes.csv by field, then label. */
export type Codes = Record<Field, ReadonlyMap<string, Code>>;

const WORDS = {
	citizenship: ['NAT', 'TOTAL', 'REGION', 'STATELESS', 'UNKNOWN'],
	repatriation: ['ABROAD', 'NAT', 'UNKNOWN'],
	// An empty code sets the rows aside; the note is the reason given for it.
	reporter: ['']
};
type Field = keyof typeof WORDS;
const isField = (field: string | undefined): field is Field =>
	field !== undefined && Object.hasOwn(WORDS, field);

/** Checks the rows of codes.csv and groups them; labels stay exactly as the publisher wrote them. */
export function readCodes(rows: Record<string, string>[], countries: ReadonlySet<string>): Codes {
	const codes = { citizenship: new Map(), repatriation: new Map(), reporter: new Map() };
	for (const { field, label = '', code = '', region = '', note = '' } of rows) {
		const where = `codes.csv, ${field ?? ''} "${label}"`;
		if (!isField(field)) throw new InputError(`${where}: the field is not known.`);
		if (codes[field].has(label)) throw new InputError(`${where}: the label is there twice.`);
		if (!countries.has(code) && !WORDS[field].includes(code))
			throw new InputError(`${where}: the code "${code}" is not known.`);
		if ((code === 'REGION') !== (region !== ''))
			throw new InputError(`${where}: code "${code}" with region "${region}".`);
		if (code === '' && note === '')
			throw new InputError(`${where}: rows are set aside without a reason in note.`);
		codes[field].set(label, { code, region: region || null, note });
	}
	return codes;
}
