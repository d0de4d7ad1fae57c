import { describe, expect, it } from 'vitest';
import type { Previous } from '../../contract/contract.ts';
import { ask, download } from '../../../scripts/lib/http.ts';
import { makeNetwork } from '../../../scripts/made/made-network.ts';
import { whole } from '../../../scripts/made/made-publisher.ts';
import { fetch } from './fetch.ts';
import { FILES, type Code } from './made-files.ts';
import { listOffices, nameOf, type Office } from './offices.ts';

const { publisher, answer } = makeNetwork('api.github.com', 'raw.githubusercontent.com');
const OFFICES = listOffices();
const shaOf = ({ office }: Office, turn = 0) =>
	Buffer.from(`${office}${turn}`).toString('hex').padEnd(40, '0');
const list = ({ repository }: Office) => `/repos/${repository}/commits`;
const raw = (office: Office, turn = 0) =>
	`/${office.repository}/${shaOf(office, turn)}/${office.path}`;
const commits = (sha: string, date: string) =>
	whole(JSON.stringify([{ sha, commit: { committer: { date } } }]));

/** Every office's repository answers, each with its file of 2026-03-01. */
function answerAll(): void {
	for (const office of OFFICES) {
		answer(list(office), commits(shaOf(office), '2026-03-01T23:30:00Z'));
		answer(raw(office), whole(FILES[office.office as Code], { etag: `"${office.office}"` }));
	}
}
const malta = OFFICES.find(({ office }) => office === 'MT') as Office;
const context = (previous: Previous | null = null) => ({ ask, download, previous });
const refusal = (work: Promise<unknown>): Promise<string> =>
	work.then(
		() => 'It was not refused.',
		(error: unknown) => (error as Error).message
	);
const held = (): Previous => ({
	vintage: '2026-03-01',
	stamped: null,
	originals: OFFICES.map((office) => ({
		name: nameOf(office, shaOf(office)),
		url: `https://raw.githubusercontent.com${raw(office)}`,
		sha256: '0'.repeat(64),
		bytes: 1,
		etag: null,
		last_modified: null
	}))
});

describe('the offices’ repositories (made)', () => {
	it('each is asked for the last change of its own file', async () => {
		answerAll();
		answer(list(malta), commits(shaOf(malta, 1), '2026-04-02T08:00:00+02:00'));
		expect(await fetch.check(context(held()))).toEqual({
			newer: true,
			vintage: '2026-04-02',
			url: 'https://unstats.un.org/sdgs/metadata/files/Metadata-16-02-02.pdf',
			how: 'the last commits in the offices’ repositories (MT)'
		});
		const lines = publisher.asked.map(({ line }) => line);
		expect(lines).toHaveLength(OFFICES.length);
		expect(lines).toContain(
			`GET /repos/NSOMalta/sdgdata/commits?path=${encodeURIComponent(malta.path)}&per_page=1`
		);
	});

	it('all files come, named by office and commit, of the newest day', async () => {
		answerAll();
		answer(list(malta), commits(shaOf(malta, 1), '2026-04-02T08:00:00Z'));
		answer(raw(malta, 1), whole(FILES.MT, { etag: '"new"' }));
		const fetched = await fetch.get(context(held()));
		expect(fetched?.vintage).toBe('2026-04-02');
		expect(fetched?.originals.map(({ name }) => name)).toEqual(
			OFFICES.map((office) => nameOf(office, shaOf(office, office === malta ? 1 : 0)))
		);
		expect(fetched?.originals.map(({ url }) => url)).toContain(
			`https://raw.githubusercontent.com${raw(malta, 1)}`
		);
	});

	it('nothing changed: nothing is downloaded', async () => {
		answerAll();
		expect(await fetch.check(context(held()))).toMatchObject({ newer: false });
		expect(await fetch.get(context(held()))).toBeNull();
		expect(publisher.asked.every(({ line }) => line.startsWith('GET /repos/'))).toBe(true);
	});
});

describe('one office that fails is named, and what is here stays', () => {
	it.each([
		['its repository gone', list(malta), whole('{}', {}, 404), /^MT \(National .* status 404\.$/],
		['too many questions', list(malta), whole('{}', {}, 403), /^MT .* status 403\.$/],
		['no list', list(malta), whole('<html>'), /^MT .*: api\.github\.com gave no list of commits/],
		[
			'its file moved',
			list(malta),
			whole('[]'),
			/has no file .* any more: look where .*\(ingest -- add/
		],
		['its file gone', raw(malta), whole('404: Not Found', {}, 404), /^MT .* status 404\.$/],
		['a web page', raw(malta), whole('<!DOCTYPE html>'), /^MT .* sent a web page instead/]
	])('%s', async (_, path, answering, sentence) => {
		answerAll();
		answer(path, answering);
		expect(await refusal(fetch.get(context()))).toMatch(sentence);
	});
});
