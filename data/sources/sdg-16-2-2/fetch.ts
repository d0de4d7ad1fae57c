import { InputError, type FetchContext, type FetchSource } from '../../contract/contract.ts';
import { FetchError } from '../../contract/fetch-error.ts';
import type { Downloaded, Head } from '../../contract/http-types.ts';
import { askCommit, type Commit } from './commits.ts';
import { addressOf, listOffices, nameOf, readName, type Office } from './offices.ts';

const PAGE = 'https://unstats.un.org/sdgs/metadata/files/Metadata-16-02-02.pdf';

/** Which commit of each office's file is here. */
function readHeld({ previous }: FetchContext): ReadonlyMap<string, string> {
	const held = (previous?.originals ?? []).flatMap(({ name }) => {
		const named = readName(name);
		return named ? [[named.office, named.commit] as const] : [];
	});
	return new Map(held);
}

const failed = (office: Office, error: unknown): unknown => {
	if (!(error instanceof InputError)) return error;
	const { office: code, producer } = office;
	const sentence = `${code} (${producer}): ${error.message}`;
	if (!(error instanceof FetchError)) return new InputError(sentence, { cause: error });
	const { kind, url, status, body, retryAfter } = error;
	return new FetchError(kind, url, sentence, {
		...(status === null ? {} : { status }),
		body,
		retryAfter,
		cause: error
	});
};

/** Every office's newest commit; all must answer, or an edition would lack a country. */
async function askAll(context: FetchContext): Promise<[Office, Commit][]> {
	const asked: [Office, Commit][] = [];
	// One after the other: without a key GitHub answers sixty questions an hour.
	for (const office of listOffices()) {
		try {
			asked.push([office, await askCommit(context.ask, office)]);
		} catch (error) {
			throw failed(office, error);
		}
	}
	return asked;
}

const newestDay = (asked: [Office, Commit][]): string =>
	asked.reduce((newest, [, { day }]) => (day > newest ? day : newest), '');

function expect({ contentType, bytes }: Head): string | null {
	const text = new TextDecoder().decode(bytes).trimStart();
	if (contentType !== 'text/html' && !text.startsWith('<')) return null;
	return 'raw.githubusercontent.com sent a web page instead of the file.';
}

/** The offices' repositories on GitHub: all files together are one snapshot. */
export const fetch: FetchSource = {
	async check(context) {
		const asked = await askAll(context);
		const held = readHeld(context);
		const changed = asked.filter(([{ office }, { sha }]) => held.get(office) !== sha);
		const which = changed.map(([{ office }]) => office).join(', ');
		return {
			newer: changed.length > 0,
			vintage: newestDay(asked),
			url: PAGE,
			how: `the last commits in the offices’ repositories${which ? ` (${which})` : ''}`
		};
	},

	async get(context) {
		const asked = await askAll(context);
		const held = readHeld(context);
		if (asked.every(([{ office }, { sha }]) => held.get(office) === sha)) return null;
		const originals: Downloaded[] = [];
		for (const [office, commit] of asked) {
			const name = nameOf(office, commit.sha);
			const previous = context.previous?.originals.find((original) => original.name === name);
			try {
				const url = addressOf(office, commit.sha);
				originals.push(await context.download(url, { name, previous, expect }));
			} catch (error) {
				throw failed(office, error);
			}
		}
		return { vintage: newestDay(asked), url: PAGE, originals };
	}
};
