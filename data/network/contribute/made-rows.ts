// Made for tests: rows with one fault each, and the sentence that is due.
import { LONGEST, type Cells, type Column } from './columns.ts';
import type { Code } from './sentences.ts';

interface MadeRow {
	change: Partial<Cells>;
	column: Column;
	code: Code;
}

const each = (columns: readonly Column[], values: readonly string[], code: Code): MadeRow[] =>
	columns.flatMap((column) =>
		values.map((value) => ({ change: { [column]: value }, column, code }))
	);

const PROSE = ['title_en', 'title_ro', 'summary_en', 'summary_ro'] as const;
const LINES = [...PROSE, 'organisations', 'source_title'] as const;

/** Some 170 rows that must be refused. */
export const MADE_ROWS: readonly MadeRow[] = [
	...each([...LINES, 'source_url', 'last_verified'], [''], 'empty'),
	...each(['kind', 'objective', 'confidence'], [''], 'choose'),
	...each(
		['kind', 'objective', 'confidence', 'date_precision'],
		['party', 'Day', 'null'],
		'not_one_of'
	),
	...each(
		['date'],
		[
			'2021-02-30',
			'2021-13',
			'21-05-07',
			'7 mai 2021',
			'mai',
			'2021-5-7',
			'2021-05-07T10:00',
			'0',
			'20210507'
		],
		'not_date'
	),
	...each(['date', 'last_verified'], ['07/05/2021', '5/7/21'], 'slash_date'),
	...each(['date', 'last_verified'], ['44323', '44323.0', '44323,0'], 'serial_date'),
	...each(['date', 'last_verified'], ['2026-11-24', '2099-01-01'], 'future'),
	...each(['last_verified'], ['2026', '2026-02-30', 'ieri'], 'not_day'),
	{ change: { date: '2021-05' }, column: 'date', code: 'not_day' },
	{ change: { date: '2021', date_precision: 'month' }, column: 'date', code: 'not_month' },
	{ change: { date: '2021-05', date_precision: 'year' }, column: 'date', code: 'not_year' },
	{ change: { date: '', date_precision: 'year' }, column: 'date', code: 'empty' },
	{
		change: { date: '2020', date_precision: 'year' },
		column: 'before_network',
		code: 'before_needed'
	},
	{
		change: { date: '2020-07', date_precision: 'month' },
		column: 'before_network',
		code: 'before_needed'
	},
	...each(['before_network'], ['true', 'FALSE', 'ADEVĂRAT'], 'before_idle'),
	...each(['before_network'], ['da', 'yes', '1'], 'not_yes_no'),
	...each(['initiative_id'], ['Ștefan', 'a--b', 'a b', 'a-', '../x', 'A1'], 'not_id'),
	...each(
		[...LINES, 'source_quote'],
		['<b>x</b>', 'a &amp; b', 'x<script>alert(1)</script>'],
		'html'
	),
	...each(LINES, ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x";"y")'], 'formula'),
	...each(['source_quote'], ['=cmd|x', '@x'], 'formula'),
	// A spreadsheet program set to Japanese runs these too.
	...each(PROSE, ['＝1+1', '＠SUM(A1)'], 'formula'),
	...each(PROSE, ['a "b" c'], 'straight_quotes'),
	...each(LINES, ['a\u0007b', 'a\u200bb', 'a\u202eb', 'a\ufffdb'], 'control'),
	...each(
		[...LINES, 'source_url'],
		['javascript:alert(1)', 'x JaVaScRiPt:alert(1)'],
		'script_link'
	),
	...each(['source_url'], ['data:text/html,x', 'vbscript:x'], 'script_link'),
	...each(
		['source_url'],
		[
			'example.org',
			'ftp://example.org',
			'https://',
			'https:// x.org',
			'file:///etc/passwd',
			'//x.org',
			'/other.txt',
			'mailto:a@example.org'
		],
		'not_address'
	),
	...each(
		LINES,
		[
			'Sună la 0722 123 456',
			'tel. +40 (722) 123.456',
			'0040722123456',
			'0722/123-456',
			// Spaces and hyphens of other kinds, as pages have them.
			'0722\u202f123\u202f456',
			'0722\u2011123\u2013456',
			'０７２２ １２３ ４５６',
			'Ana, 021 123 45 67'
		],
		'phone'
	),
	...each(
		LINES,
		['Scrie la ana.pop@example.org', 'ana@example.co.uk;x', 'ana＠example.org'],
		'email'
	),
	...each(
		['summary_ro', 'source_quote'],
		['CNP 1900101223344', '1 900101 223344'],
		'personal_number'
	),
	...each(['organisations'], ['Alfa;;Beta', ';Alfa'], 'bad_names'),
	...each(['organisations'], ['Alfa;Beta;Alfa'], 'name_twice'),
	...(Object.entries(LONGEST) as [Column, number][])
		.filter(([column]) => column !== 'source_url')
		.map(([column, most]): MadeRow => ({
			change: { [column]: 'a'.repeat(most + 1) },
			column,
			code: 'too_long'
		})),
	{
		change: { source_url: `https://example.org/${'a'.repeat(500)}` },
		column: 'source_url',
		code: 'too_long'
	}
];
