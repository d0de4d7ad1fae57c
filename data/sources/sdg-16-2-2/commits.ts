import { z } from 'zod';
import { InputError } from '../../contract/contract.ts';
import type { Ask } from '../../contract/http-types.ts';
import type { Office } from './offices.ts';

/** The last change of an office's file. */
export interface Commit {
	sha: string;
	/** ISO day, as its author's office wrote it. */
	day: string;
}

const answer = z.array(
	z.looseObject({
		sha: z.string().regex(/^[0-9a-f]{40}$/),
		commit: z.looseObject({
			committer: z.looseObject({ date: z.iso.datetime({ offset: true }) })
		})
	})
);

const API = 'https://api.github.com/repos';
const byHand = ({ office, path }: Office) =>
	`look where ${path} went, correct offices.csv, or add the file by hand (ingest -- add, named ` +
	`"${office}.<commit>.csv")`;

/** The commit that last changed the office's file, by GitHub's list of commits. */
export async function askCommit(ask: Ask, office: Office): Promise<Commit> {
	const { repository, path } = office;
	const url = `${API}/${repository}/commits?path=${encodeURIComponent(path)}&per_page=1`;
	const { bytes } = await ask(url, { accept: 'application/vnd.github+json' });
	let value: unknown;
	try {
		value = JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		value = null;
	}
	const read = answer.safeParse(value);
	if (!read.success)
		throw new InputError(
			`api.github.com gave no list of commits of ${repository}: ask again later, or ${byHand(office)}.`
		);
	const [last] = read.data;
	if (!last) throw new InputError(`${repository} has no file ${path} any more: ${byHand(office)}.`);
	return { sha: last.sha, day: last.commit.committer.date.slice(0, 10) };
}
