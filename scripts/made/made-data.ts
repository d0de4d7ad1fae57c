import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	copyFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { removeTracked } from '../lib/cleanup.ts';
import { runCli } from '../cli.ts';
import { explain } from '../lib/errors.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const CONTRACT = pathToFileURL(join(REPOSITORY, 'scripts/lib/contract.ts')).href;

/** The id of the made source; its figures are invented. */
export const MADE = 'made-source';

const SOURCE = `export const source = {
	producer: 'Nobody (made for tests)',
	title: { en: 'Made source', ro: 'Sursă inventată' },
	measure: 'made_victims',
	licence: 'none',
	licence_url: null,
	attribution: { en: 'Made', ro: 'Inventat' },
	url: 'https://example.org/made',
	cadence: 'never',
	breakdown: 'complete',
	caveats: { en: ['Made.'], ro: ['Inventat.'] },
	accepts: ['.txt']
};
`;

/** Lines "stamped <day>", "wait <while this file exists>", "crash" or "reporter,origin,year,lower,upper". */
const PARSE = `import { existsSync } from 'node:fs';
import { InputError } from ${JSON.stringify(CONTRACT)};
const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
export function parse({ bytes, file, onProgress }) {
	const parsed = { stamped: null, read: 0, outside: 0, observations: [], unmapped: [], rejected: [] };
	for (const [index, line] of new TextDecoder().decode(bytes).trim().split('\\n').entries()) {
		const [word, value] = line.split(' ');
		if (word === 'stamped') parsed.stamped = value;
		else if (word === 'wait') while (existsSync(value)) sleep(10);
		else if (word === 'crash') throw new TypeError('made crash');
		else {
			const [reporter, origin, year, lower, upper] = line.split(',');
			if (upper === undefined) throw new InputError(file + ', row ' + (index + 1) + ': "' + line + '".');
			parsed.read += 1;
			const number = (text) => (text === '' ? null : Number(text));
			if (origin === 'UNKNOWN') parsed.unmapped.push({ label: '"odd", label', rows: 1, upper: number(upper) });
			parsed.observations.push({
				reporter, origin, region: null, destination: null,
				year_from: Number(year), year_to: Number(year), sex: 'total', age: 'total', form: 'total',
				measure: 'made_victims', unit: 'persons', lower: number(lower), upper: number(upper),
				status: lower === '' ? 'not_reported' : 'reported', flag: null,
				publisher_label: origin === 'UNKNOWN' ? ' "odd",\\r label' : origin,
				evidence: 'publisher_file', url: null, locator: 'made!' + (index + 1)
			});
		}
	}
	onProgress?.(parsed.read);
	return parsed;
}
`;

/** A network's record with nothing in it but an aim: for data roots that have not every source. */
export const EMPTY_NETWORK = `export function readNetwork() {
	return {
		organisation: [],
		objective: [{ objective_id: 'made', position: 1, short_en: 'a', short_ro: 'ă', text_en: 'b', text_ro: 'ș' }],
		initiative: [], initiative_organisation: [], milestone: [], indicator: [], protect_item: [], claim: [], claim_test: [], helpline: []
	};
}
`;

const FILES: Record<string, string> = {
	'package.json': '{ "type": "module" }\n',
	'data/reference/countries.csv': [
		'code,alpha3,name_en,name_ro,m49_region',
		'DE,DEU,Germany,Germania,150',
		'IT,ITA,Italy,Italia,150',
		'RO,ROU,Romania,România,150\n'
	].join('\n'),
	'data/reference/reporter-sets.csv': 'set_id,reporter\nEU27,DE\nEU27,IT\n',
	'data/network/load.ts': EMPTY_NETWORK,
	[`data/sources/${MADE}/source.ts`]: SOURCE,
	[`data/sources/${MADE}/parse.ts`]: PARSE,
	[`data/sources/${MADE}/regions.csv`]: 'region,origins,note\nEEA,DE IT RO,\nNOWHERE,,\n',
	[`data/sources/${MADE}/checks.sql`]:
		'-- check: no count above a thousand\nSELECT * FROM observation WHERE upper > 1000;\n',
	'data/marts/10_made.sql':
		'CREATE TABLE mart_made AS SELECT reporter, sum(upper) AS upper FROM observation GROUP BY ALL;\n',
	'data/marts/checks.sql': '-- check: made\nSELECT * FROM mart_made WHERE reporter IS NULL;\n'
};

/** Fills a folder with a made data root and returns the root; nothing in it is real. */
export function makeData(folder = join(mkdtempSync(join(tmpdir(), 'origine-')), 'made')): string {
	for (const [path, content] of Object.entries(FILES)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	for (const file of ['data/schema.sql', 'data/schema-network.sql'])
		copyFileSync(join(REPOSITORY, file), join(folder, file));
	return join(folder, 'data');
}

/** A copy of a made data root, for a case of its own beside the others. */
export function cloneData(root: string): string {
	const folder = mkdtempSync(join(dirname(dirname(root)), 'clone-'));
	cpSync(dirname(root), folder, { recursive: true });
	return join(folder, 'data');
}

/** Removes a made data root and its clones. */
export function removeData(root: string): void {
	rmSync(dirname(dirname(root)), { recursive: true });
}

/** Writes an original of the made source beside the data root. */
export function makeOriginal(root: string, name: string, ...lines: string[]): string {
	const path = join(dirname(root), name);
	writeFileSync(path, `${lines.join('\n')}\n`);
	return path;
}

/** What a run of the real CLI printed, and how it ended. */
export interface Run {
	code: number | null;
	signal: NodeJS.Signals | null;
	out: string;
	err: string;
}

/** Starts the real CLI on a data root. */
export function start(root: string, ...args: string[]) {
	const child = spawn(
		process.execPath,
		['--import', 'tsx', join(REPOSITORY, 'scripts/ingest.ts'), ...args],
		{ cwd: REPOSITORY, env: { ...process.env, ORIGINE_DATA: root } }
	);
	const run: Run = { code: null, signal: null, out: '', err: '' };
	child.stdout.on('data', (chunk: Buffer) => (run.out += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (run.err += chunk.toString()));
	const done = new Promise<Run>((resolve) => {
		child.on('close', (code, signal) => resolve({ ...run, code, signal }));
	});
	return { child, done };
}

/** Runs the real CLI on a data root to its end. */
export const ingest = (root: string, ...args: string[]): Promise<Run> => start(root, ...args).done;

/** The same in this process, which is quicker; what it prints is caught. */
export async function ingestHere(root: string, ...args: string[]): Promise<Run> {
	const run: Run = { code: null, signal: null, out: '', err: '' };
	const code = await within(root, () => {
		const into = (name: 'out' | 'err') => (text: string | Uint8Array) => {
			run[name] += String(text);
			return true;
		};
		process.stdout.write = into('out');
		process.stderr.write = into('err');
		return runCli(args);
	});
	return { ...run, code };
}

/** Does a piece of the pipeline's work in this process, on a data root and without printing. */
export async function within<T>(root: string, work: () => T | Promise<T>): Promise<T> {
	const [data, out, err] = [process.env.ORIGINE_DATA, process.stdout.write, process.stderr.write];
	process.env.ORIGINE_DATA = root;
	process.stdout.write = process.stderr.write = () => true;
	try {
		return await work();
	} finally {
		[process.stdout.write, process.stderr.write] = [out, err];
		if (data === undefined) delete process.env.ORIGINE_DATA;
		else process.env.ORIGINE_DATA = data;
	}
}

/** The sentence with which the CLI would refuse, without starting a process of its own. */
export async function refusal(root: string, work: () => Promise<void>): Promise<string> {
	try {
		await within(root, work);
		return 'It was not refused.';
	} catch (error) {
		const { text, exit } = explain(error);
		return exit === 1 ? text : `exit code ${exit}: ${text}`;
	} finally {
		removeTracked();
	}
}

/** Arguments that add a made original. */
export const adding = (file: string, vintage: string, ...more: string[]): string[] => [
	'add',
	MADE,
	'--file',
	file,
	'--vintage',
	vintage,
	'--retrieved',
	'2026-01-01',
	...more
];

/** Waits for something a child process does. */
export async function until(condition: () => boolean): Promise<void> {
	while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Rows of a query on a built database. */
export async function readRows(root: string, sql: string): Promise<Record<string, unknown>[]> {
	const path = join(root, 'build', 'origine.duckdb');
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	const connection = await instance.connect();
	const reader = await connection.runAndReadAll(sql);
	connection.closeSync();
	instance.closeSync();
	return reader.getRowObjectsJson();
}

/** Path → SHA-256 of every file under a folder: equal before and after means nothing was touched. */
export function fingerprint(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	return Object.fromEntries(
		files.map((path) => [
			relative(folder, path),
			createHash('sha256').update(readFileSync(path)).digest('hex')
		])
	);
}
