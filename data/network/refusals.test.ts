import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { readNetwork } from './load.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

describe('refusals, each one sentence with file, line and value', () => {
	const copies: string[] = [];
	afterAll(() => copies.forEach((copy) => rmSync(copy, { recursive: true })));
	/** What is said when the cells of one line are changed; the header is line 1. */
	function refusal(file: string, line: number, change: Record<string, string>): string {
		const root = mkdtempSync(join(tmpdir(), 'network-'));
		copies.push(root);
		cpSync(HERE, join(root, 'network'), {
			recursive: true,
			filter: (path) => !path.endsWith('.ts')
		});
		const path = join(root, 'network', file);
		const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true });
		Object.assign(rows[line - 2] ?? {}, change);
		writeFileSync(path, stringify(rows, { header: true }));
		try {
			readNetwork(root);
		} catch (error) {
			return String(error);
		}
		return 'accepted';
	}
	const twin = readFileSync(join(HERE, 'initiatives.csv'), 'utf8').split('\n')[1]?.split(',')[0];
	it.each([
		[
			'initiatives.csv',
			{ date: '2020-02-30', date_precision: 'day' },
			'date "2020-02-30" is not a day (yyyy-mm-dd)'
		],
		['initiatives.csv', { date_precision: 'week' }, '"week" is not one of day, month, year'],
		['initiatives.csv', { kind: 'party' }, 'kind "party" is not one of campaign,'],
		['initiatives.csv', { confidence: '' }, 'confidence "" is not one of high, medium, low'],
		['initiatives.csv', { objective: '' }, 'objective "" is not one of cooperation,'],
		['initiatives.csv', { title_ro: '' }, 'title_ro "" is empty'],
		['initiatives.csv', { summary_en: '' }, 'summary_en "" is empty'],
		['initiatives.csv', { summary_ro: 'ştiri' }, 'summary_ro "ştiri" has a cedilla letter'],
		['initiatives.csv', { summary_ro: '<b>da</b>' }, 'has HTML in it'],
		['initiatives.csv', { title_en: 'a "b"' }, 'has a straight quotation mark'],
		['initiatives.csv', { title_en: 'a\u0007b' }, 'has a control or invisible character'],
		['initiatives.csv', { title_en: '=1+1' }, 'title_en "=1+1" starts like a spreadsheet formula'],
		['initiatives.csv', { source_quote: '@SUM(A1)' }, 'starts like a spreadsheet formula'],
		['initiatives.csv', { source_title: ' x' }, 'has a space at an end'],
		['initiatives.csv', { title_ro: 'a\u0306' }, 'has letters in pieces'],
		['initiatives.csv', { organisations: '' }, 'organisations "" is empty'],
		['initiatives.csv', { organisations: 'CADO;;RoTIP' }, 'has an empty name'],
		['initiatives.csv', { organisations: 'CADOO' }, '"CADOO" is neither a member'],
		['initiatives.csv', { source_url: 'javascript:alert(1)' }, 'is neither an http(s) address'],
		['initiatives.csv', { source_url: '/other.txt' }, 'is neither an http(s) address nor /press-'],
		['initiatives.csv', { source_url: 'https://example.org/' }, 'is not in sources.csv'],
		['initiatives.csv', { last_verified: '2026' }, 'last_verified "2026" is not a day'],
		['initiatives.csv', { before_network: 'maybe' }, 'is not true, false or empty'],
		['initiatives.csv', { initiative_id: 'Ștefan 1' }, 'is not an id'],
		['initiatives.csv', { initiative_id: twin ?? '' }, `"${twin}" is already on line 2`],
		['members.csv', { website: 'ecler.org' }, 'website "ecler.org" is not an http(s) address'],
		['members.csv', { about_en: '' }, 'is there in one language only'],
		['members.csv', { founding_number: '0' }, 'founding_number "0" is neither empty nor'],
		['members.csv', { founding_number: '' }, 'is given exactly where joined is 2020-07-30'],
		['members.csv', { aliases: 'CADO' }, 'is an alias of two'],
		['helplines.csv', { publish: 'yes' }, 'publish "yes" is not one of true, false'],
		['helplines.csv', { publish: 'true' }, 'is true although confidence is not high'],
		['helplines.csv', { number: 'call us' }, 'number "call us" is not a telephone number'],
		['objectives.csv', { objective_id: 'fame' }, 'objective_id "fame" is not one of cooperation'],
		['others.csv', { name: 'CADO' }, 'name "CADO" is a member or there twice'],
		['milestones.csv', { summary_ro: '' }, 'summary_ro "" is empty'],
		['indicators.csv', { objective: 'fame' }, 'objective "fame" is not one of cooperation'],
		['indicators.csv', { kind: 'guess' }, 'kind "guess" is not one of published,'],
		['indicators.csv', { why_ro: '' }, 'why_ro "" is empty'],
		['indicators.csv', { title_en: '' }, 'title_en "" is empty (milestones)'],
		['indicators.csv', { unit: 'euro' }, 'unit "euro" is neither empty nor persons'],
		['indicators.csv', { measure: 'x' }, 'measure "x" is to be left empty (milestones)'],
		['indicators.csv', { milestones: '' }, 'milestones "" is empty (milestones)'],
		['indicators.csv', { milestones: 'made' }, '"made" is no milestone of legislation'],
		['indicators.csv', { milestones: '2005-national-agency' }, 'is no milestone of legislation'],
		['indicators.csv', { figure: 'No Page' }, 'figure "No Page" is not an id'],
		['indicators.csv', { last_verified: '2026' }, 'last_verified "2026" is not a day'],
		['indicators.csv', { kind: 'share', milestones: '' }, 'source_id "" is empty (share)'],
		['protect-platform.csv', { source_url: 'https://example.org/' }, 'is not in sources.csv'],
		['protect-platform.csv', { date: '2021-13' }, 'date "2021-13" is not a'],
		['protect-platform.csv', { summary_ro: '' }, 'summary_ro "" is empty']
	])('%s %o: %s', (file, change, expected) => {
		const said = refusal(file, 5, change);
		expect(said).toContain(expected);
		expect(said).toMatch(/^InputError: data\/network\/[a-z-]+\.csv, line \d+: .*\.$/);
		if (!('aliases' in change)) expect(said).toContain(`${file}, line 5: `);
	});
	it('asks for a judgement where the date leaves it open, and only there', () => {
		const change = { date: '2020', date_precision: 'year', before_network: '' };
		expect(refusal('initiatives.csv', 5, change)).toContain('before or after the founding');
		const idle = { date: '2021', date_precision: 'year', before_network: 'true' };
		expect(refusal('initiatives.csv', 5, idle)).toContain('leave it empty');
	});
	it('says of indicators what no line by itself can have wrong', () => {
		const aim = { objective: 'cooperation', position: '2' };
		expect(refusal('indicators.csv', 4, aim)).toContain('stands beside indicators of cooperation');
		const twice = { indicator_id: 'tip-tier' };
		expect(refusal('indicators.csv', 2, twice)).toContain('line 3: indicator_id "tip-tier" is');
		const gone = { objective: 'legislation', position: '9' };
		expect(refusal('indicators.csv', 2, gone)).toContain(
			'data/network/indicators.csv has no row for cooperation: say at least that none was found'
		);
	});
	it('names a column that is unknown or missing, and a row of the wrong length', () => {
		expect(refusal('others.csv', 5, {})).toBe('accepted');
		const root = copies.at(-1) ?? '';
		const path = join(root, 'network/others.csv');
		const say = (text: string | Uint8Array) => {
			writeFileSync(path, text);
			return () => readNetwork(root);
		};
		expect(say('name,what,more\n')).toThrow('line 1: column "more" is unknown or there twice.');
		expect(say('name\n')).toThrow('line 1: column "what" is missing.');
		expect(say('')).toThrow('line 1: column "name" is missing.');
		expect(say('name,what\nA,group,B\n')).toThrow('line 2: row "A" has 3 cells, not 2.');
		expect(say('name,what\n"A,group\n')).toThrow('data/network/others.csv cannot be read:');
		expect(say(Buffer.from([0x6e, 0xff]))).toThrow('data/network/others.csv cannot be read:');
	});
});
