import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import {
	InputError,
	type FetchContext,
	type FetchSource
} from '../../../scripts/lib/contract.ts';
import { messageOf } from '../../../scripts/lib/errors.ts';
import { FetchError } from '../../../scripts/lib/fetch-error.ts';
import { readLimits } from '../../../scripts/lib/http-limits.ts';
import type { Downloaded, Head } from '../../../scripts/lib/http-types.ts';
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

/** Thrown inside one attempt only: the same address is to be asked again later. */
class Queued extends Error {}

/** What a notice or refusal says, as a sentence; throws Queued where Eurostat is still at work. */
function explain(text: string, code: DatasetCode): string | null {
	try {
		if (readAnswer(text, code).kind === 'queued') throw new Queued();
		return null;
	} catch (error) {
		if (error instanceof InputError) return error.message;
		throw error;
	}
}

/** Data begin with other words: notices, refusals and web pages are recognised before they are kept. */
const NOTICE = /^\s*(<|\{\s*"(error|warning)"\s*:)/;

async function attempt(
	{ download, previous }: FetchContext,
	code: DatasetCode
): Promise<Downloaded> {
	const name = `${code}.json`;
	let queued = false;
	const expect = ({ bytes }: Head): string | null => {
		const text = new TextDecoder().decode(bytes);
		if (!NOTICE.test(text) && bytes.length >= HEAD) return null;
		try {
			return explain(text, code);
		} catch (error) {
			queued = error instanceof Queued;
			return messageOf(error);
		}
	};
	try {
		return await download(addressOf(code), {
			name,
			previous: previous?.originals.find((original) => original.name === name),
			expect
		});
	} catch (error) {
		if (queued) throw new Queued();
		// 400, 404 and 413 say in their body what is wrong, in Eurostat's own words.
		if (error instanceof FetchError && error.kind === 'status' && NOTICE.test(error.body)) {
			const { url, status, body } = error;
			const sentence = body.trimStart().startsWith('<') ? null : explain(body, code);
			if (sentence !== null && status !== null)
				throw new FetchError('status', url, sentence, { status, body, cause: error });
		}
		throw error;
	}
}

/** Asks again for as long as one download may last: a queued answer is worked on meanwhile. */
async function bring(context: FetchContext, code: DatasetCode): Promise<Downloaded> {
	const { backoff, total } = readLimits();
	const started = performance.now();
	for (let pause = backoff; ; pause = Math.min(2 * pause, LONGEST_WAIT)) {
		try {
			return await attempt(context, code);
		} catch (error) {
			if (!(error instanceof Queued)) throw error;
		}
		if (performance.now() - started + pause > total)
			throw new FetchError(
				'timeout',
				addressOf(code),
				`${code}: Eurostat was still preparing its answer after ${Math.round(total / 1000)} s: ` +
					`given up for now.`
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
			const original = await bring(context, code);
			const dataset = readDataset(readFileSync(original.path, 'utf8'), code);
			if (dataset === null) throw new InputError(`${code}: the answer is no data set.`);
			if (dataset.updated > vintage) vintage = dataset.updated;
			originals.push(original);
		}
		const before = new Set(context.previous?.originals.map(({ sha256 }) => sha256));
		if (originals.every(({ sha256 }) => before.has(sha256))) return null;
		return { vintage, url: PAGE, originals };
	}
};
