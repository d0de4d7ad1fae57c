import { describe as group, expect, it } from 'vitest';
import type { Observation } from '../../data/contract/contract.ts';
import { compare, describe, largest } from './differ.ts';

const cell = (more: Partial<Observation>): Observation => ({
	reporter: 'DE',
	origin: 'RO',
	region: null,
	destination: null,
	year_from: 2019,
	year_to: 2019,
	sex: 'total',
	age: 'total',
	form: 'total',
	measure: 'detected_victims',
	unit: 'persons',
	lower: 1,
	upper: 4,
	status: 'reported',
	flag: null,
	publisher_label: 'Romania',
	evidence: 'publisher_file',
	url: null,
	locator: 'x!1',
	...more
});

group('compare', () => {
	it('sees no change where only label, place in the file or the split into rows differ', () => {
		const before = [cell({ publisher_label: 'RUMANÍA' }), cell({ lower: 10, upper: 10 })];
		const after = [cell({ lower: 11, upper: 14, locator: 'x!9' })];
		expect(compare(before, after)).toEqual({ added: [], revised: [], withdrawn: [] });
	});

	it('tells zero from not reported', () => {
		const none = cell({ lower: null, upper: null, status: 'not_reported' });
		const { revised } = compare([none], [cell({ lower: 0, upper: 0 })]);
		expect(revised.map(describe)).toEqual(['DE RO 2019 detected_victims: not_reported → 0']);
		// A cell with a number in one row and none in the other has that number.
		expect(compare([none, cell({})], [cell({})]).revised).toEqual([]);
		expect(compare([cell({}), none], [cell({})]).revised).toEqual([]);
	});

	it('finds new and withdrawn cells, largest first', () => {
		const { added, withdrawn } = compare(
			[cell({ reporter: 'FI', lower: 6, upper: 6 })],
			[cell({}), cell({ origin: 'NG', sex: 'female', lower: 90, upper: 90 })]
		);
		expect(withdrawn.map(describe)).toEqual(['FI RO 2019 detected_victims: 6 → absent']);
		expect(largest(added, 1).map(describe)).toEqual([
			'DE NG 2019 female detected_victims: absent → 90'
		]);
		expect(largest(added, 5, 'RO').map(describe)).toEqual([
			'DE RO 2019 detected_victims: absent → 1–4'
		]);
	});
});
