import { expect, it } from 'vitest';
import { readReceipt } from './receipt.ts';

const made = {
	schema: 1,
	stamped: null,
	note: null,
	sha256: 'not read here',
	parser: {
		read: 10,
		outside: 3,
		observations: 4,
		rejected: [
			{ locator: 's!2', reason: 'no country', count: 1 },
			{ locator: 's!7', reason: 'a sum', count: 2 }
		],
		unmapped: [{ label: 'Romenia', rows: 1, upper: 4 }]
	}
};

it('sums what was set aside and keeps why', () => {
	const reading = readReceipt(JSON.stringify(made));
	expect(reading.set_aside_rows).toBe(3);
	expect(reading.set_aside[1]).toEqual({ locator: 's!7', reason: 'a sum', rows: 2 });
	expect(reading.unmapped).toEqual([{ label: 'Romenia', rows: 1 }]);
	expect(reading.read - reading.outside - reading.set_aside_rows).toBe(reading.kept);
});

it('refuses a receipt without its counts', () => {
	const { parser: _, ...rest } = made;
	expect(() => readReceipt(JSON.stringify(rest))).toThrow('parser');
});
