import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { firstDay, PRESS_RELEASE } from './cells.ts';
import { readNetwork } from './load.ts';
import * as schema from './schema.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DATA = join(HERE, '..');
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const release = flat(readFileSync(join(HERE, PRESS_RELEASE), 'utf8'));
const network = readNetwork(DATA);

/** The columns of a table as data/schema-network.sql declares them. */
function columnsOf(table: string): string[] {
	const sql = readFileSync(join(DATA, 'schema-network.sql'), 'utf8');
	const body = new RegExp(`CREATE TABLE ${table} \\(\\n([^]*?)\\n\\);`).exec(sql)?.[1] ?? '';
	return [...body.matchAll(/^\t([a-z_]+) [A-Z]/gm)].flatMap((match) => match[1] ?? []);
}

describe('the record as it is', () => {
	it('has the reviewed number of rows', () => {
		const counts = Object.entries(network).map(([table, rows]) => [table, rows.length]);
		expect(Object.fromEntries(counts)).toEqual({
			organisation: 17,
			objective: 7,
			initiative: 57,
			initiative_organisation: 139,
			milestone: 44,
			indicator: 11,
			protect_item: 8,
			claim: 20,
			claim_test: 62,
			helpline: 3
		});
	});
	it.each(Object.entries(network))('gives %s the columns of its table', (table, rows) => {
		for (const row of rows) expect(Object.keys(row).sort()).toEqual(columnsOf(table).sort());
	});
	it('sources the founding to the press release: 15 NGOs in its text, 16 in its list', () => {
		const founding = network.initiative.filter((r) => r.kind === 'founding' && !r.before_network);
		expect(founding).toMatchObject([{ date: '2020-07-30', source_url: PRESS_RELEASE }]);
		expect(founding[0]?.summary_ro).toMatch(/15 ONG-uri.*16 nume/);
		expect(founding[0]?.summary_en).toMatch(/15 NGOs.*16 names/);
		expect(release).toMatch(/15 ONG-uri cu activitate.*30 iulie 2020, într-o rețea informală/);
		const linked = network.initiative_organisation
			.filter((row) => row.initiative_id === founding[0]?.initiative_id)
			.map((row) => row.organisation_id);
		const founders = network.organisation.filter((row) => row.founding_number !== null);
		expect(linked).toEqual(founders.map((row) => row.organisation_id));
		expect(linked).toHaveLength(16);
	});
	it('numbers the founders as the press release does', () => {
		for (const row of network.organisation)
			if (row.founding_number !== null)
				expect(release).toContain(`${row.founding_number}. ${row.name_ro}`);
	});
	it('quotes the seven aims verbatim: together they are the sentence of the press release', () => {
		const [c, e, a, l, p, v, o] = network.objective.map((row) => row.text_ro);
		expect(release).toContain(
			`Această rețea urmărește ${c}, ${e}, ${a}, ${l} și ${p}, ${v}, ${o}.`
		);
		expect(network.objective.map((row) => row.objective_id)).toEqual(schema.OBJECTIVES);
	});
	it.skipIf(!existsSync(join(DATA, '../../shared/press-release-2020-07-30.txt')))(
		'keeps every word of the press release (skipped: needs ../shared beside the clone)',
		() => {
			const shared = join(DATA, '../../shared/press-release-2020-07-30.txt');
			expect(release).toBe(flat(readFileSync(shared, 'utf8')));
		}
	);
	it('publishes only the three sure helplines', () => {
		expect(network.helpline.map((row) => row.number)).toEqual(['112', '0800 800 678', '119']);
	});
	it('writes Romanian with comma letters, „…” and without words it avoids', () => {
		for (const row of Object.values(network).flat())
			for (const [column, value] of Object.entries(row)) {
				if (typeof value !== 'string' || /^(source|claim)_quote$/.test(column)) continue;
				expect(value).not.toMatch(/[şţŞŢ]/);
				if (/_(ro|en)$/.test(column))
					expect(value).not.toMatch(
						/\b(sclav(i|ii|ilor|e|ele)?|prostitu(ate|atele|tes?)|ilegalii?|slaves?|illegals)\b/i
					);
				if (column.endsWith('_ro')) {
					expect(value.match(/„/g)?.length).toBe(value.match(/”/g)?.length);
					expect(value).not.toMatch(/“|\d{4}-\d{4}|\d%/);
				}
			}
	});
	it('names members in links wherever the source names one, the network and others as they are', () => {
		const links = network.initiative_organisation;
		expect(links.find((row) => row.name === 'CADO')?.organisation_id).toBe('cado');
		expect(links.find((row) => row.name === 'RoTIP')?.organisation_id).toBeNull();
		const ecler = 'Asociația Centrul European pentru Educație și Cercetare Juridică (ECLER)';
		expect(links.find((row) => row.name === ecler)?.organisation_id).toBe('ecler');
	});
	it('never gives one name to two organisations', () => {
		const ids = new Map<unknown, unknown>();
		for (const row of network.initiative_organisation) {
			expect(ids.get(row.name) ?? row.organisation_id).toBe(row.organisation_id);
			ids.set(row.name, row.organisation_id);
		}
	});
	it('has labels for every kind', () => {
		const labels = readFileSync(join(DATA, '../src/lib/i18n/kinds.ts'), 'utf8');
		expect([...labels.matchAll(/^\t(\w+): \{ en: '.+', ro: '.+' \}/gm)].map((m) => m[1])).toEqual(
			schema.KINDS
		);
	});
	it('keeps ids of initiatives, milestones and ProTECT’s items apart', () => {
		const ids = [...network.initiative, ...network.milestone, ...network.protect_item].map(
			(row) => row.initiative_id ?? row.milestone_id ?? row.protect_id
		);
		expect(new Set(ids).size).toBe(ids.length);
	});
	it('has claims with words in both languages, a core that is tested, and no verdict', () => {
		const ids = network.claim.map((row) => row.claim_id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const row of network.claim) {
			expect(row[row.quote_lang === 'en' ? 'quote_ro' : 'quote_en']).toEqual(expect.any(String));
			expect(JSON.stringify(row)).not.toMatch(/supported|verdict/i);
			expect((row.date === null) === (row.date_precision === 'undated')).toBe(true);
		}
		for (const row of network.claim_test) expect(ids).toContain(row.claim_id);
	});
	it('shows institutions as claimants, never a person', () => {
		for (const row of network.claim)
			expect(`${row.said_by_en} ${row.said_by_ro}`).not.toMatch(/Tăbușcă|Strugariu/);
	});
});

describe('dates', () => {
	it.each([
		['2020-07-30', 'day', '2020-07-30'],
		['2020-07', 'month', '2020-07-01'],
		['2020', 'year', '2020-01-01'],
		['2020-02-30', 'day', null],
		['2020-13', 'month', null],
		['2020-07', 'day', null],
		['2020-07-30', 'month', null]
	] as const)('%s read as %s is %s', (date, precision, expected) => {
		expect(firstDay(date, precision)).toBe(expected);
	});
	it.each([
		['2020-07-reaching-out-ministerial-visit', true],
		['2020-07-network-founded', false],
		['2020-07-aij-diicot-head', true],
		['2020-letter-108-ngos', true],
		['2020-reaching-out-newsletter', false],
		['2020-11-letter-125-ngos', false]
	])('%s: before the network %s', (id, expected) => {
		const row = network.initiative.find(({ initiative_id }) => initiative_id === id);
		expect(row?.before_network).toBe(expected);
	});
});
