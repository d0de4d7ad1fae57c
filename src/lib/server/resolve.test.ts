import { beforeAll, describe, expect, it } from 'vitest';
import { ParamError, readParams, type ParamName } from '../figure/params.ts';
import { figures } from '../figures/registry.server.ts';
import { LANGS, type Lang } from '../i18n/text.ts';
import { openCatalogue, snapshotAsOf, type Catalogue } from '../db/catalogue.server.ts';
import { resolve } from './resolve.ts';

let catalogue: Catalogue;
beforeAll(async () => {
	catalogue = await openCatalogue();
});

const TIME = 'origin-share-over-time';
const MAP = 'origin-share-by-destination';
const RANKING = 'origin-ranking';
function ask(query: string, id = TIME, lang: Lang = 'en') {
	const figure = figures.get(id);
	if (!figure) throw new Error(`no figure ${id}`);
	const asked = readParams(new URLSearchParams(query), figure.params, lang);
	return resolve(figure, asked, catalogue, lang);
}
function refusal(query: string, id = TIME, lang: Lang = 'en'): ParamError {
	try {
		ask(query, id, lang);
	} catch (error) {
		if (error instanceof ParamError) return error;
		throw error;
	}
	throw new Error(`was not refused: ${query}`);
}

describe('what is left open', () => {
	it('is filled in by the figure', () => {
		expect(ask('').params).toMatchObject({
			set: 'EU27',
			place: 'EU27',
			origins: ['RO'],
			from: 2007,
			to: 2022,
			year: 2022,
			metric: 'share',
			source: 'unodc-glotip'
		});
		expect(ask('', MAP).params).toMatchObject({ set: 'EUROPE_ME', from: 2022, to: 2022 });
		expect(ask('', RANKING).params).toMatchObject({ set: 'EU27', from: 2022, to: 2022 });
	});
	it('is filled in from what was asked', () => {
		expect(ask('year=2019').params).toMatchObject({ from: 2019, to: 2019, year: 2019 });
		expect(ask('from=2010').params).toMatchObject({ from: 2010, to: 2022, year: 2022 });
		expect(ask('to=2015').params).toMatchObject({ from: 2007, to: 2015, year: 2015 });
		expect(ask('to=2015', MAP).params).toMatchObject({ from: 2015, to: 2015, year: 2015 });
		expect(ask('from=2010&to=2012', MAP).params).toMatchObject({ from: 2010, to: 2012 });
		const german = ask('reporter=DE&origin=NG&origin=RO').params;
		expect(german).toMatchObject({ reporter: 'DE', place: 'DE', origins: ['NG', 'RO'] });
		expect(german).not.toHaveProperty('set');
	});
});

describe('the edition', () => {
	it('is the newest not later than the day asked for', () => {
		const vintage = (query: string) => ask(query).snapshots[0].vintage;
		expect(vintage('')).toBe('2025-04-14');
		expect(vintage('as_of=2025-04-14')).toBe('2025-04-14');
		expect(vintage('as_of=2025-04-13')).toBe('2023-05-30');
		expect(vintage('as_of=2023-05-30')).toBe('2023-05-30');
		expect(vintage('as_of=2099-12-31')).toBe('2025-04-14');
		expect(snapshotAsOf(catalogue, 'unodc-glotip', '2023-05-29')).toBeUndefined();
		expect(snapshotAsOf(catalogue, 'nobody', undefined)).toBeUndefined();
	});
	it('limits years to its own', () => {
		expect(ask('as_of=2024-01-01').params.to).toBeLessThan(2022);
		expect(refusal('as_of=2024-01-01&year=2022').param).toBe('year');
	});
});

describe('a question without an answer', () => {
	it.each([
		['as_of=2023-05-29', 'as_of'],
		['as_of=2025-02-30', 'as_of'],
		['as_of=1999-01-01', 'as_of'],
		['year=2006', 'year'],
		['year=2023', 'year'],
		['from=2023', 'from'],
		['to=2006', 'to'],
		['from=2020&to=2010', 'to'],
		['reporter=XX', 'reporter'],
		['reporter=AQ', 'reporter'],
		['origin=XX', 'origin'],
		['origin=RO&origin=ZZ', 'origin'],
		['source=nobody', 'source'],
		['source=constructor', 'source']
	])('%s is refused by name, in both languages', (query, param) => {
		for (const lang of LANGS) {
			const { message, param: named } = refusal(query, TIME, lang);
			expect(named).toBe(param);
			expect(message).toContain(lang === 'ro' ? `Parametrul „${param}”` : `“${param}” must be`);
			expect(message).not.toMatch(/undefined|NaN|null/);
		}
	});
	it('says which years there are', () => {
		expect(refusal('year=2023').message).toContain('a year from 2007 to 2022');
		expect(refusal('year=2023', TIME, 'ro').message).toContain('un an între 2007 și 2022');
		expect(refusal('source=nobody').message).toContain('unodc-glotip');
	});
	it('may be a parameter that another figure has', () => {
		expect(refusal('metric=share', TIME).param).toBe('metric');
		expect(refusal('from=2010', RANKING).param).toBe('from');
	});
});

describe('the canonical query', () => {
	const canonical = (query: string, id = TIME) => ask(query, id).query;
	it('leaves defaults out', () => {
		for (const query of ['', 'set=EU27', 'origin=RO', 'source=unodc-glotip', 'year=&set=&origin='])
			expect(canonical(query)).toBe('');
		expect(canonical('set=EUROPE_ME', MAP)).toBe('');
		expect(canonical('metric=share', MAP)).toBe('');
		expect(canonical('set=EU27', MAP)).toBe('set=EU27');
	});
	it('is equal for equal questions, in whatever order and form they come', () => {
		const equal = [
			['year=2019&set=WORLD&origin=RO&origin=NG', 'origin=RO&set=WORLD&origin=NG&year=2019'],
			['origin=NG&origin=NG', 'origin=NG&source=unodc-glotip'],
			['reporter=DE&from=2010&to=2012', 'to=2012&source=&from=2010&reporter=DE']
		] as const;
		for (const [one, other] of equal) expect(canonical(one)).toBe(canonical(other));
	});
	it('keeps the order of origins: the first is the subject', () => {
		expect(canonical('origin=NG&origin=RO')).not.toBe(canonical('origin=RO&origin=NG'));
	});
	it('asks again for the same, and for itself', () => {
		for (const id of [TIME, MAP, RANKING]) {
			const names = figures.get(id)?.params as readonly ParamName[];
			for (const query of [
				'set=WORLD&origin=NG&origin=RO',
				'reporter=DE&year=2019',
				'origin=BG&as_of=2024-01-01',
				...(names.includes('from') ? ['from=2010&to=2012', 'to=2012', 'from=2012'] : []),
				...(names.includes('metric') ? ['metric=victims&year=2010'] : [])
			]) {
				const first = ask(query, id);
				const second = ask(first.query, id);
				expect(second.params, query).toEqual(first.params);
				expect(second.snapshots).toEqual(first.snapshots);
				expect(second.query).toBe(first.query);
			}
		}
	});
});
