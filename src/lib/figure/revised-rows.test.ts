import { expect, it } from 'vitest';
import type { Table } from './contract.ts';
import { countRevised } from './revised-rows.ts';

const table = (...rows: string[][]): Table => ({
	caption: 'Made',
	columns: [{ label: 'Year' }, { label: 'Victims', numeric: true }],
	rows
});

it('counts rows that say something else today, or are gone, and not those that are new', () => {
	const shown = table(['2019', '429'], ['2020', '5'], ['2021', '–']);
	expect(countRevised(shown, shown)).toBe(0);
	expect(countRevised(shown, table(['2019', '586–589'], ['2020', '5'], ['2022', '1']))).toBe(2);
	expect(countRevised(table(['2019', '429']), table(['2019', '429'], ['2020', '6']))).toBe(0);
});
