import { InputError } from '../../contract/contract.ts';
import { readAnswer } from './answer.ts';
import { decode, type Dataset } from './jsonstat.ts';

const COMMON = ['freq', 'unit', 'geo', 'time'];

/** The data sets read, and the dimensions each has besides freq, unit, geo and time. */
export const DATASETS = {
	crim_thb_sex: ['leg_stat', 'sex'],
	crim_thb_vctz: ['citizen'],
	crim_thb_vctzsex: ['citizen', 'sex'],
	crim_thb_vexp: ['iccs'],
	crim_thb_vsage: ['sex', 'age'],
	crim_thb_expsxa: ['iccs', 'sex', 'age'],
	sdg_16_70: ['leg_stat', 'sex']
} as const;
export type DatasetCode = keyof typeof DATASETS;

/** The codes of the data sets, in the order they are asked for. */
export const DATASET_CODES = Object.keys(DATASETS) as DatasetCode[];

/** Refuses a cube of another shape: with one dimension more, every cell would mean something else. */
function checkDimensions({ dimensions }: Dataset, code: DatasetCode): void {
	const expected: string[] = [...COMMON, ...DATASETS[code]];
	const found = dimensions.map(({ id }) => id);
	const gone = expected.find((id) => !found.includes(id));
	if (gone !== undefined)
		throw new InputError(
			`${code}: the dimension "${gone}" is missing (found: ${found.join(', ')}).`
		);
	const more = found.find((id) => !expected.includes(id));
	if (more !== undefined)
		throw new InputError(
			`${code}: the dimension "${more}" is new (expected: ${expected.join(', ')}); what its cells ` +
				`count must be decided first.`
		);
}

/** Decodes one body and checks that it is the data set asked for; null while Eurostat is at work. */
export function readDataset(text: string, code: DatasetCode): Dataset | null {
	const answer = readAnswer(text, code);
	if (answer.kind === 'queued') return null;
	const dataset = decode(answer.body, code);
	if (dataset.code !== null && dataset.code !== code)
		throw new InputError(`${code}: the answer is another data set, ${dataset.code}.`);
	checkDimensions(dataset, code);
	// Sent with 200 where a filter matches nothing; a whole cube without a number is a failure.
	if (!dataset.cells.some(({ value }) => value !== null))
		throw new InputError(`${code}: the answer holds no value at all.`);
	return dataset;
}
