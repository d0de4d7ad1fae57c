import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { InputError, type FetchContext, type FetchSource } from '../../contract/contract.ts';
import { FetchError } from '../../contract/fetch-error.ts';
import { readLimits } from '../../contract/http-limits.ts';
import type { Downloaded, Head } from '../../contract/http-types.ts';
import { readAnswer } from './answer.ts';
import { readLastUpdate } from './catalogue.ts';
import { DATASET_CODES, readDataset, type DatasetCode } from './datasets.ts';

const API = 'https://ec.europa.eu/eurostat/api/dissemination';
const CATALOGUE = `${API}/catalogue/toc/txt?lang=en`;
const PAGE = 'https://ec.europa.eu/eurostat/databrowser/view/crim_thb_vctz/default/table?lang=en';
// The cubes are small (at most about 23,000 cells): whole, so that no filter can leave out a code.
const addressOf = (code: DatasetCode): string =>
	`${API}/statistics/1.0/data/${code}?format=JSON&lang=EN`;

const LONGEST_WAIT = 30_000;
const HEAD = 512;

/** The word of one attempt that the same address is to be asked again later. */
const QUEUED = 'queued';

/** What is wrong with an answer that holds no data, as a sentence; null: nothing. */
function explain(text: string, code: DatasetCode): string | null {
	try {
		return readAnswer(text, code).kind === 'queued' ? QUEUED : null;
	} catch (error) {
		if (error instanceof InputError) return error.message;
		throw error;
	}
}

/** Only web pages and answers too short to be data are judged by their beginning. */
function judge(head: Head, code: DatasetCode): string | null {
	const text = new TextDecoder().decode(head.bytes);
	return head.bytes.length < HEAD || text.trimStart().startsWith('<') ? explain(text, code) : null;
}

/** Eurostat's own words in the body of a 400, 404 or 413; null where there are none. */
function readRefusal({ kind, body }: FetchError, code: DatasetCode): string | null {
	const speaks = /^\s*\{\s*"(error|warning)"\s*:|<faultstring>/.test(body);
	return kind === 'status' && speaks ? explain(body, code) : null;
}

interface Brought {
	original: Downloaded;
	updated: string;
}

async function attempt(
	{ download, previous }: FetchContext,
	code: DatasetCode
): Promise<Brought | typeof QUEUED> {
	const name = `${code}.json`;
	const last = previous?.originals.find((original) => original.name === name);
	const expect = (head: Head) => judge(head, code);
	try {
		const original = await download(addressOf(code), { name, previous: last, expect });
		const dataset = readDataset(readFileSync(original.path, 'utf8'), code);
		return dataset === null ? QUEUED : { original, updated: dataset.updated };
	} catch (error) {
		if (!(error instanceof FetchError)) throw error;
		if (error.kind === 'not_expected' && error.message === QUEUED) return QUEUED;
		const sentence = readRefusal(error, code);
		if (sentence === null) throw error;
		if (sentence === QUEUED) return QUEUED;
		const { url, body, status } = error;
		throw new FetchError('status', url, sentence, { status: status ?? 0, body, cause: error });
	}
}

/** Asks again for as long as one download may last: a queued answer is worked on meanwhile. */
async function bring(context: FetchContext, code: DatasetCode): Promise<Brought> {
	const { backoff, total } = readLimits();
	const started = performance.now();
	for (let pause = backoff; ; pause = Math.min(2 * pause, LONGEST_WAIT)) {
		const brought = await attempt(context, code);
		if (brought !== QUEUED) return brought;
		if (performance.now() - started + pause > total)
			throw new FetchError(
				'timeout',
				addressOf(code),
				`${code}: Eurostat is still preparing its answer after ${total / 1000} s: given up for now.`
			);
		await wait(pause);
	}
}

/** Eurostat's dissemination API: seven data sets are one snapshot. */
export const fetch: FetchSource = {
	async check({ ask, previous }) {
		const { bytes } = await ask(CATALOGUE);
		const vintage = readLastUpdate(new TextDecoder().decode(bytes));
		return {
			newer: previous === null || vintage > previous.vintage,
			vintage,
			url: PAGE,
			how: 'the last update in Eurostat’s catalogue'
		};
	},

	async get(context) {
		const originals: Downloaded[] = [];
		let vintage = '';
		// One after the other, as Eurostat's fair use asks.
		for (const code of DATASET_CODES) {
			const { original, updated } = await bring(context, code);
			if (updated > vintage) vintage = updated;
			originals.push(original);
		}
		const before = new Set(context.previous?.originals.map(({ sha256 }) => sha256));
		if (originals.every(({ sha256 }) => before.has(sha256))) return null;
		return { vintage, url: PAGE, originals };
	}
};
