import { describe, expect, it } from 'vitest';
import { SET_IDS } from '../i18n/sets.ts';
import { LANGS, type Lang } from '../i18n/text.ts';
import {
	badValue,
	MOST_ORIGINS,
	ParamError,
	paramsSchema,
	readParams,
	type ParamName
} from './params.ts';

const ALL: ParamName[] = 'set reporter origin year from to metric source as_of'.split(
	' '
) as ParamName[];
const read = (query: string, lang: Lang = 'en', allowed = ALL) =>
	readParams(new URLSearchParams(query), allowed, lang, ['lang']);
/** The refusal of a query, which must be a reader's mistake and not ours. */
function refusal(query: string, lang: Lang = 'en', allowed = ALL): ParamError {
	try {
		read(query, lang, allowed);
	} catch (error) {
		if (error instanceof ParamError) return error;
		throw error;
	}
	throw new Error(`was not refused: ${query.slice(0, 80)}`);
}

describe('the grammar of a query', () => {
	it('reads what it knows', () => {
		expect(read('')).toEqual({});
		expect(read('year=2019&set=EU27&origin=RO&origin=NG')).toEqual({
			year: 2019,
			set: 'EU27',
			origin: ['RO', 'NG']
		});
		expect(
			read('reporter=DE&from=2010&to=2020&metric=victims&source=unodc-glotip&as_of=2024-01-01')
		).toEqual({
			reporter: 'DE',
			from: 2010,
			to: 2020,
			metric: 'victims',
			source: 'unodc-glotip',
			as_of: '2024-01-01'
		});
	});
	it('counts an open field and a name of the door itself as not asked', () => {
		expect(read('year=&set=&origin=&as_of=&lang=ro')).toEqual({});
		expect(read('origin=&origin=NG')).toEqual({ origin: ['NG'] });
		expect(read('set=EU27&reporter=')).toEqual({ set: 'EU27' });
	});
	it('keeps the order of origins, each once', () => {
		expect(read('origin=NG&origin=RO&origin=NG').origin).toEqual(['NG', 'RO']);
		const most = 'RO NG BG HU UA CN VN MA'.split(' ');
		const query = most.map((code) => `origin=${code}`).join('&');
		expect(read(query).origin).toHaveLength(MOST_ORIGINS);
		expect(refusal(`${query}&origin=DE`).param).toBe('origin');
	});
	it('refuses a name it does not know, and one that another figure has', () => {
		for (const name of ['foo', 'Year', 'year ', '', '__proto__', 'constructor', 'toString'])
			expect(refusal(`${encodeURIComponent(name)}=1`).param, name).toBe(name);
		expect(refusal('from=2010', 'en', ['set', 'year']).message).toContain('set, year, lang');
	});
	it.each([
		['set=EU27&reporter=DE', 'reporter'],
		['year=2019&from=2010', 'year'],
		['year=2019&to=2020', 'year'],
		['year=2019&year=2020', 'year'],
		['set=EU27&set=WORLD', 'set'],
		['as_of=2024-01-01&as_of=2025-01-01', 'as_of']
	])('refuses %s', (query, param) => expect(refusal(query).param).toBe(param));
});

const HOSTILE = [
	'x'.repeat(10_240),
	'<script>alert(1)</script>',
	'\0',
	'2019\0',
	'2019\n',
	' 2019',
	'２０１９',
	'20.19',
	'2e3',
	'-2019',
	'1899',
	'RO,NG',
	'ro',
	'R',
	'ROU',
	'РО',
	'🧵'.repeat(60),
	'\u202eRO',
	'__proto__',
	'constructor',
	"' OR 1=1 --",
	'../../etc/passwd',
	'2025-02-30',
	'2025-13-01',
	'2025-1-1',
	'2025-01-01T00:00:00Z',
	'0000-00-00',
	'null',
	'NaN'
];

describe('bad values', () => {
	const singles = ALL.filter((name) => name !== 'source');
	it('are refused by every parameter, in both languages, in short sentences', () => {
		for (const name of singles) {
			for (const value of HOSTILE) {
				for (const lang of LANGS) {
					const { message, param } = refusal(`${name}=${encodeURIComponent(value)}`, lang);
					expect(param).toBe(name);
					expect(message.length, message).toBeLessThan(260);
					expect(message).toContain(`„${name}”`.replace('„', lang === 'ro' ? '„' : '“'));
					expect(message.isWellFormed(), name).toBe(true);
					// Nothing that is not seen: no control characters, no change of direction.
					expect(message).not.toMatch(/\p{C}/u);
				}
			}
		}
	});
	it('are no id of a source', () => {
		for (const value of ['x'.repeat(41), 'A', 'a b', '<b>', '..', 'é'])
			expect(refusal(`source=${encodeURIComponent(value)}`).param).toBe('source');
	});
	it('shorten an unknown name as they shorten a value', () => {
		const { message, param } = refusal(`${'n'.repeat(10_240)}=1`, 'ro');
		expect(message.length).toBeLessThan(260);
		expect(param.length).toBeLessThanOrEqual(41);
		expect(refusal(`${encodeURIComponent('🧵'.repeat(60))}=1`).param.isWellFormed()).toBe(true);
	});
	it('are answered in the language of the reader', () => {
		expect(refusal('year=abc').message).toBe(
			'The parameter “year” must be a year that has data; the value given was “abc”.'
		);
		expect(refusal('year=abc', 'ro').message).toBe(
			'Parametrul „year” trebuie să fie un an pentru care există date; valoarea primită: „abc”.'
		);
		expect(badValue('as_of', 'x', 'ro').message).not.toMatch(/[şţ“]/);
	});
});

describe('JSON Schema of the parameters', () => {
	const schema = paramsSchema(ALL, { set: 'EU27', origin: ['RO'] }) as {
		type: string;
		additionalProperties: boolean;
		required?: string[];
		properties: Record<string, Record<string, unknown>>;
	};
	it('describes every parameter, none of them required', () => {
		expect(schema.type).toBe('object');
		expect(schema.additionalProperties).toBe(false);
		expect(schema.required ?? []).toEqual([]);
		expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(ALL));
		expect(schema.properties.year?.type).toBe('string');
		expect(schema.properties.set?.enum).toEqual(SET_IDS);
		expect(schema.properties.origin).toMatchObject({ type: 'array', maxItems: MOST_ORIGINS });
		expect(schema.properties.origin?.items).toMatchObject({ pattern: '^[A-Z]{2}$' });
	});
	it('has the defaults, and the language of the answer', () => {
		expect(schema.properties.set?.default).toBe('EU27');
		expect(schema.properties.origin?.default).toEqual(['RO']);
		expect(schema.properties.lang).toMatchObject({ enum: [...LANGS], default: 'ro' });
	});
	it('has no parameter the figure does not take', () => {
		const few = paramsSchema(['set', 'year'], { set: 'EU27', origin: ['RO'] }) as typeof schema;
		expect(Object.keys(few.properties).sort()).toEqual(['lang', 'set', 'year']);
	});
	it('is a value of JSON', () => {
		expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
	});
});
