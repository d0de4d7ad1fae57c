import { describe, expect, it } from 'vitest';
import { isSetId, placeInSentence, placeTitle } from './places.ts';
import { SETS } from './sets.ts';

describe('places', () => {
	it('knows sets from countries, and from what every object has', () => {
		for (const set of Object.keys(SETS)) expect(isSetId(set)).toBe(true);
		for (const place of ['DE', 'eu27', '', 'constructor', 'toString', '__proto__'])
			expect(isSetId(place), place).toBe(false);
	});
	it('takes an article inside an English sentence where English has one', () => {
		const inside = (code: string, name: string) => `in ${placeInSentence(code, name, 'en')}`;
		expect(inside('NL', 'Netherlands')).toBe('in the Netherlands');
		expect(inside('GB', 'United Kingdom')).toBe('in the United Kingdom');
		expect(inside('AE', 'United Arab Emirates')).toBe('in the United Arab Emirates');
		expect(inside('DE', 'Germany')).toBe('in Germany');
		expect(inside('EU27', 'EU27')).toBe('in the EU');
		expect(inside('WORLD', 'WORLD')).toBe('in the world');
	});
	it('needs none after „în”', () => {
		const inside = (code: string, name: string) => `în ${placeInSentence(code, name, 'ro')}`;
		expect(inside('NL', 'Țările de Jos')).toBe('în Țările de Jos');
		expect(inside('EU27', '')).toBe('în UE');
		expect(inside('EUROPE_ME', '')).toBe('în Europa și Orientul Mijlociu');
	});
	it('says in a heading who is in a set', () => {
		expect(placeTitle('EU27', 'EU27', 'en')).toBe('EU member states other than Romania');
		expect(placeTitle('EU27', 'EU27', 'ro')).toBe('statele membre ale UE, în afara României');
		expect(placeTitle('NL', 'Netherlands', 'en')).toBe('Netherlands');
	});
	it('says of every set with Romania’s neighbours that Romania is not counted in it', () => {
		for (const [id, { long }] of Object.entries(SETS)) {
			if (id === 'MIDDLE_EAST') continue;
			expect(long.en, id).toContain('other than Romania');
			expect(long.ro, id).toContain('în afara României');
		}
	});
});
