import { z } from 'zod';
import { EVIDENCE, FORMS, InputError, UNITS } from './contract.ts';

const text = z.string().min(1);
const optional = z
	.string()
	.optional()
	.transform((value) => value || null);
const whole = z
	.string()
	.regex(/^\d*$/)
	.optional()
	.transform((value) => (value ? Number(value) : null));

const word = z.object({
	field: z.enum(['reporter', 'citizenship', 'destination', 'sex', 'age', 'form']),
	label: z.string(),
	code: z.string(),
	region: optional,
	note: z.string()
});
const measure = z.object({ label: text, code: text, unit: z.enum(UNITS) });
const remark = z.object({
	label: text,
	flag: optional,
	area: optional,
	quarter: whole,
	year_from: whole,
	form: z
		.enum(['', ...FORMS])
		.optional()
		.transform((value) => value || null),
	measure: optional,
	series: optional
});

/** A row of publications.csv; without evidence its figures are set aside, `note` says why. */
export const publication = z.object({
	publication_id: text,
	title: text,
	publisher: text,
	year: z.string().regex(/^\d{4}$/),
	url: z.url(),
	licence: text,
	evidence: z.enum(['', ...EVIDENCE]),
	note: z.string()
});

/** What a series is good for. `aside`: not kept here, `note` says why. */
export const USES = ['annual', 'partial', 'context', 'aside'] as const;
/** A row of series.csv: `primary_rank` orders the series of one measure, 1 first. */
export const series = z.object({
	series: text,
	use: z.enum(USES),
	measure: z.string().transform((names) => names.split(' ').filter((name) => name !== '')),
	label_en: text,
	label_ro: text,
	primary_rank: z.string().regex(/^\d*$/),
	note: z.string()
});

const NO_REMARK = remark.parse({ label: 'none' });

function index<T>(rows: Record<string, string>[], file: string, schema: z.ZodType<T>, key: string) {
	const found = new Map<string, T>();
	for (const row of rows) {
		const label = row[key] ?? '';
		const where = `${file}, ${row.field} "${label}"`;
		const checked = schema.safeParse(row);
		if (!checked.success) {
			const issue = checked.error.issues[0];
			throw new InputError(`${where}: ${issue?.path.join('.')}: ${issue?.message}.`);
		}
		if (found.has(label)) throw new InputError(`${where} is there twice.`);
		found.set(label, checked.data);
	}
	return found;
}

/** What codes.csv, publications.csv and series.csv of an extract say, checked. */
export function extractCodes(rows: Record<string, string>[], countries: ReadonlySet<string>) {
	const of = (field: string) => rows.filter((row) => row.field === field);
	const words = new Map(
		word.shape.field.options.map((field) => [field, index(of(field), 'codes.csv', word, 'label')])
	);
	const fields = [...word.shape.field.options, 'measure', 'remark', 'publication', 'series'];
	const odd = rows.find((row) => !fields.includes(row.field ?? ''));
	if (odd) throw new InputError(`codes.csv, ${odd.field} "${odd.label}": the field is not known.`);
	const measures = index(of('measure'), 'codes.csv', measure, 'label');
	const remarks = index(of('remark'), 'codes.csv', remark, 'label');
	const publications = index(of('publication'), 'publications.csv', publication, 'publication_id');
	const allSeries = index(of('series'), 'series.csv', series, 'series');
	const need = <T>(found: T | undefined, at: string, what: string, file: string): T => {
		if (found === undefined) throw new InputError(`${at}: ${what} is not listed in ${file}.`);
		return found;
	};
	return {
		isCountry: (code: string) => countries.has(code),
		word: (field: z.infer<typeof word>['field'], label: string) => words.get(field)?.get(label),
		/** "series/measure" is looked for first: some series count something else under the same name. */
		measure(name: string, label: string, at: string) {
			const found = measures.get(`${name}/${label}`) ?? measures.get(label);
			const { code, unit } = need(found, at, `measure "${label}"`, 'codes.csv');
			return { measure: code, unit };
		},
		/** Every remark must be listed, also those without consequence: the next may say "half a year". */
		remark: (label: string, at: string) =>
			label === '' ? NO_REMARK : need(remarks.get(label), at, `remark "${label}"`, 'codes.csv'),
		publication: (id: string, at: string) =>
			need(publications.get(id), at, `publication "${id}"`, 'publications.csv'),
		series(name: string, at: string) {
			const { measure: measures, ...found } = need(
				allSeries.get(name),
				at,
				`series "${name}"`,
				'series.csv'
			);
			return { ...found, measures };
		}
	};
}
export type ExtractCodes = ReturnType<typeof extractCodes>;
