import { describe, expect, test } from 'vitest';
import { InputError } from '../../contract/contract.ts';
import { readDataset } from './datasets.ts';
import { makeBody, type MadeBody } from './made-cubes.ts';

const CODE = 'crim_thb_vctz';
function refuse(text: string, message: string | RegExp): void {
	const act = () => readDataset(text, CODE);
	expect(act).toThrow(InputError);
	expect(act).toThrow(message);
}
const changed = (change: (body: MadeBody) => unknown): string => {
	const body = makeBody(CODE);
	change(body);
	return JSON.stringify(body);
};

describe('an answer that is no data set', () => {
	const whole = changed(() => undefined);
	test.each<[what: string, text: string, message: string]>([
		['empty', '  ', 'crim_thb_vctz: the answer is empty.'],
		[
			'a web page',
			'\n<!DOCTYPE html><title>Service unavailable</title>',
			'the answer is a web page (HTML), not data: Eurostat is down or turns requests away.'
		],
		[
			'a SOAP fault',
			'<S:Fault xmlns:S="x"><faultcode>413</faultcode><faultstring>EXTRACTION_TOO_BIG: estimated 9 rows</faultstring></S:Fault>',
			'Eurostat refuses: EXTRACTION_TOO_BIG: estimated 9 rows.'
		],
		['cut off', whole.slice(0, 700), 'the answer is cut off after 700 characters.'],
		['no JSON', '{"class":dataset}', 'the answer is no valid JSON (17 characters).'],
		['a list', '[1,2]', 'the answer is no JSON object.'],
		[
			'an error as array',
			'{"error":[{"status":404,"id":100,"label":"ERR_NOT_FOUND_4: made"}]}',
			'Eurostat refuses (100): ERR_NOT_FOUND_4: made.'
		],
		[
			'an error as object',
			'{"error":{"status":400,"id":150,"label":"INVALID_QUERY_DIMENSION. "}}',
			'Eurostat refuses (150): INVALID_QUERY_DIMENSION.'
		],
		['an error of another shape', '{"error":"made"}', 'Eurostat refuses: "made".'],
		[
			'too big',
			'{"error":[{"status":413,"label":"EXTRACTION_TOO_BIG: estimated 9 rows, max 5"}]}',
			'too big for one request, says Eurostat: EXTRACTION_TOO_BIG: estimated 9 rows, max 5.'
		],
		['an unknown warning', '{"warning":{"label":"MADE"}}', 'Eurostat refuses: MADE.'],
		['no class', '{"version":"2.0"}', 'the answer\'s class is missing, not "dataset".'],
		[
			'another class',
			'{"class":"collection"}',
			'the answer\'s class is "collection", not "dataset".'
		]
	])('%s', (_, text, message) => refuse(text, message));
});

describe('a data set of another shape', () => {
	test.each<[what: string, change: (body: MadeBody) => unknown, message: string | RegExp]>([
		['version', (b) => (b.version = '1.0'), /version of the answer: /],
		['no updated', (b) => (b.updated = ''), /updated of the answer: /],
		[
			'an impossible day',
			(b) => (b.updated = '2026-02-30T11:00:00+0100'),
			'updated "2026-02-30T11:00:00+0100" is no day of the calendar.'
		],
		[
			'another data set',
			(b) => Object.assign(b, { extension: { id: 'CRIM_THB_VEXP' } }),
			'crim_thb_vctz: the answer is another data set, crim_thb_vexp.'
		],
		[
			'a dimension more',
			(b) => {
				b.id.push('age');
				b.size.push(1);
				b.dimension.age = { label: 'age', category: { index: { TOTAL: 0 } } };
			},
			'crim_thb_vctz: the dimension "age" is new (expected: freq, unit, geo, time, citizen); ' +
				'what its cells count must be decided first.'
		],
		[
			'a dimension less',
			(b) => {
				b.id.shift();
				b.size.shift();
				delete b.dimension.freq;
			},
			'the dimension "freq" is missing (found: citizen, unit, geo, time).'
		],
		[
			'described, not in id',
			(b) => (b.dimension.sex = { label: 'sex', category: { index: { T: 0 } } }),
			'the dimension "sex" is described but not in id.'
		],
		[
			'in id, not described',
			(b) => delete b.dimension.geo,
			'the dimension "geo" has no categories.'
		],
		['a dimension twice', (b) => (b.id[0] = 'geo'), 'id names a dimension twice (geo, citizen'],
		['fewer sizes', (b) => b.size.pop(), 'id names 5 dimensions, size 4.'],
		[
			'a size that is not the number of codes',
			(b) => (b.size[3] = 2),
			'the dimension "geo" should have 2 categories at 0 to 1, but has 3 or repeats one.'
		],
		[
			'two codes at one position',
			(b) => Object.assign(b.dimension.geo?.category.index ?? {}, { RO: 1 }),
			'the dimension "geo" should have 3 categories at 0 to 2, but has 3 or repeats one.'
		],
		[
			'no value at all',
			(b) => Object.assign(b, { value: {} }),
			'the answer holds no value at all.'
		],
		[
			'only flags',
			(b) => Object.assign(b, { value: {}, status: { 0: 'm' } }),
			'the answer holds no value at all.'
		],
		[
			'value gone',
			(b) => delete (b as { value?: unknown }).value,
			'value is neither an object nor'
		],
		[
			'an array of another length',
			(b) => Object.assign(b, { value: [1, 2] }),
			'value has 2 entries for 48 cells.'
		],
		[
			'a cell outside the cube',
			(b) => (b.value['48'] = 1),
			'value has an entry "48", but the cells are 0 to 47.'
		],
		['a key that is no index', (b) => (b.status = { '01': 'b' }), 'status has an entry "01"'],
		[
			'a value that is text',
			(b) => (b.value['0'] = '12'),
			'crim_thb_vctz!A.EU27_2020_FOR.NR.DE.2023: value "12" is no number.'
		],
		[
			'a status that is no text',
			(b) => (b.status = { 1: 7 }),
			'crim_thb_vctz!A.EU27_2020_FOR.NR.DE.2024: status 7 is no flag.'
		]
	])('%s', (_, change, message) => refuse(changed(change), message));
});
