import { expect, it } from 'vitest';
import { sinceWhen } from './since.ts';

const founder = { joined: '2020-07-30', joined_precision: 'day', founding_number: 4 } as const;
const later = { joined: '2021-05-07', founding_number: null } as const;

it('rests a founder on the list, and claims nothing of today', () => {
	expect(sinceWhen(founder, 'en')).toMatch(
		/^From the founding, 30 July 2020, by its list\. Whether/
	);
	expect(sinceWhen(founder, 'ro')).toMatch(
		/^De la constituire, 30 iulie 2020, potrivit listei fondatorilor\. Dacă/
	);
});
it('says of who was seen by a day that the day of joining is not known', () => {
	const by = { ...later, joined_precision: 'by' } as const;
	expect(sinceWhen(by, 'en')).toContain(
		'by 7 May 2021 at the latest. The day it joined is not known'
	);
	expect(sinceWhen(by, 'ro')).toContain('cel târziu la 7 mai 2021. Nu se știe când s-a alăturat');
});
it('gives a later date as exactly as it is known', () => {
	expect(sinceWhen({ ...later, joined_precision: 'day' }, 'en')).toBe('Joined later: 7 May 2021.');
	expect(sinceWhen({ ...later, joined_precision: 'month' }, 'en')).toContain('May 2021 (known no');
	expect(sinceWhen({ ...later, joined_precision: 'year' }, 'ro')).toContain(
		'târziu: 2021 (data nu'
	);
});
