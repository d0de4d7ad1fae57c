import { expect, it } from 'vitest';
import { dateInWords, machineDate } from './dates.ts';

const dated = (precision: 'day' | 'month' | 'year') => ({ date: '2021-05-01', precision });

it('gives machines no more than is known', () => {
	expect(machineDate(dated('day'))).toBe('2021-05-01');
	expect(machineDate(dated('month'))).toBe('2021-05');
	expect(machineDate(dated('year'))).toBe('2021');
});

it('says what is not known', () => {
	expect(dateInWords(dated('day'), 'ro')).toBe('1 mai 2021');
	expect(dateInWords(dated('month'), 'ro')).toBe('mai 2021 (ziua nu este cunoscută)');
	expect(dateInWords(dated('year'), 'en')).toBe('2021 (month and day not known)');
});
