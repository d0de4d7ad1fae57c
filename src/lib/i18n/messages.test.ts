import { describe, expect, it } from 'vitest';
import { isLang, LANGS, otherLang, speaker } from './text.ts';

/** Everything the rooms of words export, so that a new list of messages is read without being named. */
const rooms = import.meta.glob<Record<string, unknown>>(
	['./*.ts', '!./*.test.ts', '../figure/words.ts', '../figures/*/figure.ts'],
	{ eager: true }
);

interface Found {
	where: string;
	en: string;
	ro: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	value !== null && typeof value === 'object';

/** Pairs {en, ro} of texts or of plural forms, wherever they lie. */
function findPairs(value: unknown, where: string): Found[] {
	if (!isObject(value)) return [];
	const { en, ro } = value;
	if (typeof en === 'string' || typeof ro === 'string')
		return [{ where, en: String(en ?? ''), ro: String(ro ?? '') }];
	if (isObject(en) && isObject(ro) && 'other' in en) {
		const forms = (of: object) => Object.values(of).join(' / ');
		return [{ where, en: forms(en), ro: forms(ro) }];
	}
	return Object.entries(value).flatMap(([name, inner]) => findPairs(inner, `${where}.${name}`));
}
const pairs = Object.entries(rooms).flatMap(([file, room]) => findPairs(room, file));

describe('words of the interface', () => {
	it('are found where they lie', () => {
		expect(pairs.length).toBeGreaterThan(100);
		for (const part of ['messages', 'caveats', 'sets', 'kinds', 'evidence', 'words', 'figure'])
			expect(
				pairs.some(({ where }) => where.includes(`/${part}.ts`)),
				part
			).toBe(true);
	});
	it('are there in both languages, without spaces around them', () => {
		for (const { where, en, ro } of pairs) {
			for (const words of [en, ro]) expect(words, where).toMatch(/^\S(.*\S)?$/s);
		}
	});
	it('have commas below and no cedillas', () => {
		for (const { where, ro } of pairs) expect(ro.normalize('NFC'), where).not.toMatch(/[şţŞŢ]/);
		for (const { where, ro } of pairs) expect(ro, where).toBe(ro.normalize('NFC'));
	});
	it('have the quotation marks of their language', () => {
		for (const { where, en, ro } of pairs) {
			expect(en, where).not.toMatch(/["'„]/);
			expect(ro, where).not.toMatch(/["'“‘]/);
			expect(ro.split('„').length, where).toBe(ro.split('”').length);
			expect(en.split('“').length, where).toBe(en.split('”').length);
		}
	});
	it('name no decimal point in Romanian and no word of the forbidden ones', () => {
		for (const { where, en, ro } of pairs) {
			expect(ro, where).not.toMatch(/\d\.\d(?!\d\d)/);
			expect(`${en} ${ro}`, where).not.toMatch(/\b(slave|prostitut|sclav|illegal|ilegal)/i);
		}
	});
	it('have the counted forms of their language', () => {
		const counted = Object.values(rooms).flatMap((room) =>
			Object.values(room).filter(
				(value): value is Record<'en' | 'ro', object> =>
					isObject(value) && isObject(value.ro) && 'few' in value.ro
			)
		);
		expect(counted.length).toBeGreaterThan(1);
		for (const phrase of counted) {
			for (const lang of LANGS) {
				const asked = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
				expect(Object.keys(phrase[lang]).sort()).toEqual([...asked].sort());
				for (const form of Object.values(phrase[lang])) expect(form).toContain('#');
			}
			expect(String((phrase.ro as { other: string }).other)).toContain('# de ');
		}
	});
});

describe('languages', () => {
	it('are two', () => {
		expect(LANGS).toEqual(['ro', 'en']);
		for (const value of ['RO', 'fr', '', 'constructor']) expect(isLang(value)).toBe(false);
		expect(LANGS.map(otherLang)).toEqual(['en', 'ro']);
		expect(LANGS.map((lang) => speaker(lang)('a', 'b'))).toEqual(['b', 'a']);
	});
});
