import { parse } from 'csv-parse/sync';
import { DOMParser } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { COLUMNS, EXTRAS, type Cells } from '../data/network/contribute/columns.ts';
import { reviewFile } from '../data/network/contribute/review.ts';
import type { Lang } from '../src/lib/i18n/text.ts';
import { LIST } from '../src/lib/features/network/texts/initiatives.ts';
import { answerInitiatives } from '../src/lib/features/network/list/answer.server.ts';
import { toCalendarFile } from '../src/lib/features/network/list/calendar.server.ts';
import { toCsvFile } from '../src/lib/features/network/list/csv.server.ts';
import { toFeedFile } from '../src/lib/features/network/list/feed.server.ts';
import { toJsonFile } from '../src/lib/features/network/list/json.server.ts';
import { readKnownRecord } from '../src/lib/features/network/contribute/record.server.ts';

const DOORS = { csv: toCsvFile, json: toJsonFile, ics: toCalendarFile, atom: toFeedFile };
type Door = keyof typeof DOORS;
const ask = (door: Door, query = '', lang: Lang = 'ro', headers = {}) => {
	const url = new URL(`https://origine.example/${lang}/network/initiatives.${door}${query}`);
	return answerInitiatives(new Request(url, { headers }), url, lang, DOORS[door]);
};
const bodyOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).text();
/** text() of a Response takes the byte order mark away. */
const bytesOf = async (...asked: Parameters<typeof ask>) =>
	new Uint8Array(await (await ask(...asked)).arrayBuffer());

describe('every door', () => {
	const types: Record<Door, string> = {
		csv: 'text/csv; charset=utf-8; header=present',
		json: 'application/json; charset=utf-8',
		ics: 'text/calendar; charset=utf-8',
		atom: 'application/atom+xml; charset=utf-8'
	};
	it.each(Object.keys(DOORS) as Door[])(
		'%s is open, typed, and 304 when unchanged',
		async (door) => {
			const answer = await ask(door, '?year=2021');
			expect(answer.status).toBe(200);
			expect(answer.headers.get('content-type')).toBe(types[door]);
			expect(answer.headers.get('access-control-allow-origin')).toBe('*');
			const etag = answer.headers.get('etag') ?? '';
			expect(etag).toMatch(/^".+"$/);
			const again = await ask(door, '?year=2021', 'ro', { 'if-none-match': etag });
			expect([again.status, await again.text()]).toEqual([304, '']);
			expect(await bodyOf(door, '?year=2021')).toBe(await answer.text());
		}
	);
	it.each(Object.keys(DOORS) as Door[])('%s refuses what cannot be asked', async (door) => {
		for (const [query, param] of [
			['?year=1999', 'year'],
			['?view=list', 'view'],
			['?sort=date', 'sort'],
			[`?q=${'a'.repeat(101)}`, 'q']
		] as const) {
			const answer = await ask(door, query, 'en');
			expect(answer.status).toBe(400);
			expect(answer.headers.get('cache-control')).toBe('no-store');
			const { error } = (await answer.json()) as { error: Record<string, string> };
			expect(error).toMatchObject({ code: 'bad_parameter', param });
			expect(error.message).toMatch(/\.$/);
		}
	});
	it('is whole and well-formed where nothing fits', async () => {
		for (const door of Object.keys(DOORS) as Door[])
			expect((await ask(door, '?q=nimicdinasta')).status).toBe(200);
		expect(JSON.parse(await bodyOf('json', '?q=nimicdinasta'))).toMatchObject({ count: 0 });
		expect(await bodyOf('ics', '?q=nimicdinasta')).toContain('END:VCALENDAR');
		expect(parse(await bodyOf('csv', '?q=nimicdinasta'))).toHaveLength(1);
	});
});

describe('CSV', () => {
	it('begins with a byte order mark and has Romanian letters, CRLF and the notes', async () => {
		const bytes = await bytesOf('csv');
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const text = new TextDecoder().decode(bytes);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		const rows: Record<string, string>[] = parse(text, { columns: true });
		expect(Object.keys(rows[0] ?? {})).toEqual([...COLUMNS, ...EXTRAS]);
		expect(rows[0]?.note).toContain(LIST.floor.ro);
		expect(new Set(rows.map(({ period }) => period))).toEqual(
			new Set(['membri înainte de rețea', 'de la înființarea rețelei'])
		);
		for (const row of rows)
			for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
	});
	it('is the record, and comes back as a contribution that changes nothing', async () => {
		const { record } = await readKnownRecord();
		const bytes = await bytesOf('csv', '', 'en');
		const rows: Cells[] = parse(bytes, { columns: true, bom: true });
		const known = new Map(record.rows.map((row) => [row.initiative_id, row]));
		for (const row of rows) expect(row).toMatchObject(known.get(row.initiative_id) ?? {});
		const { faults, changes } = await reviewFile(bytes, record, '2026-11-23');
		expect(faults).toEqual([]);
		expect(changes.map(({ kind }) => kind)).toEqual(record.rows.map(() => 'unchanged'));
	});
});

describe('JSON', () => {
	it('says what it is, where it is from and how exact its dates are', async () => {
		const body = JSON.parse(await bodyOf('json', '?year=2021', 'en')) as {
			count: number;
			count_all: number;
			notes: string[];
			page: string;
			initiatives: { date: string; date_precision: string; page: string }[];
		};
		expect(body.notes[0]).toBe(LIST.floor.en);
		expect(body.page).toBe('https://origine.example/en/network?year=2021');
		expect(body.count).toBe(body.initiatives.length);
		expect(body.count_all).toBeGreaterThan(body.count);
		const lengths = { day: 10, month: 7, year: 4 } as Record<string, number>;
		for (const { date, date_precision, page } of body.initiatives) {
			expect(date).toHaveLength(lengths[date_precision] ?? 0);
			expect(page).toMatch(/^https:\/\/origine\.example\/en\/network\/initiatives\/[a-z0-9-]+$/);
		}
	});
});

describe('iCalendar', () => {
	afterEach(() => vi.unstubAllEnvs());
	const eventsOf = (text: string) =>
		text
			.replaceAll(/\r\n[ \t]/g, '')
			.split('BEGIN:VEVENT')
			.slice(1);
	it.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo'])(
		'has the same whole days in %s',
		async (zone) => {
			vi.stubEnv('TZ', zone);
			const events = eventsOf(await bodyOf('ics', '?year=2021'));
			const one = (id: string) => events.find((event) => event.includes(`UID:initiative-${id}@`));
			const day = one('2021-05-cado-rotip-coordinator');
			expect(day).toContain('DTSTART;VALUE=DATE:20210507\r\n');
			expect(day).toContain('DTEND;VALUE=DATE:20210508\r\n');
			const month = one('2021-08-cado-advocacy-training');
			expect(month).toContain('DTSTART;VALUE=DATE:20210801\r\n');
			expect(month).toContain('DTEND;VALUE=DATE:20210901\r\n');
			expect(month).toMatch(/SUMMARY:.* – august 2021 \(ziua nu este cunoscută\)/);
			const year = one('2021-nu-te-lasa-dusa');
			expect(year).toContain('DTSTART;VALUE=DATE:20210101\r\n');
			expect(year).toContain('DTEND;VALUE=DATE:20220101\r\n');
			expect(year).toMatch(/SUMMARY:.* – 2021 \(luna și ziua nu sunt cunoscute\)/);
		}
	);
	it('keeps nobody busy, names each event once, and is the same on every asking', async () => {
		const text = await bodyOf('ics');
		const events = eventsOf(text);
		for (const event of events) {
			expect(event).toContain('TRANSP:TRANSPARENT');
			expect(event).toMatch(/DTSTAMP:\d{8}T000000Z/);
		}
		const ids = events.map((event) => /UID:(\S+)/.exec(event)?.[1]);
		expect(new Set(ids).size).toBe(events.length);
		expect(
			eventsOf(await bodyOf('ics', '', 'en')).map((event) => /UID:(\S+)/.exec(event)?.[1])
		).toEqual(ids);
		for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	});
});

describe('Atom', () => {
	it('has the latest first, with their own date in words', async () => {
		const document = new DOMParser().parseFromString(await bodyOf('atom', '?q=cado'), 'text/xml');
		const entries = [...document.querySelectorAll('entry')];
		expect(entries.length).toBeGreaterThan(3);
		const first = entries[0]?.querySelector('id')?.textContent ?? '';
		expect(first).toMatch(/^https:\/\/origine\.example\/ro\/network\/initiatives\/202[3-9]/);
		for (const entry of entries) {
			expect(entry.querySelector('summary')?.textContent).toMatch(/\d{4}/);
			expect(entry.querySelector('updated')?.textContent).toMatch(/^\d{4}-\d\d-\d\dT00:00:00/);
			expect(entry.querySelector('published')).toBeNull();
		}
		expect(document.querySelector('feed > link[rel="self"]')?.getAttribute('href')).toBe(
			'https://origine.example/ro/network/initiatives.atom?q=cado'
		);
	});
});
