import type { Cells } from '../../../../../data/network/contribute/columns.ts';
import { toCsv } from '../../../../../data/network/contribute/csv.ts';
import { speaker, type Lang } from '../../../i18n/text.ts';

/** Hosts cut longer addresses off. */
const LONGEST_LINK = 7000;
/** Windows hands no longer address to an e-mail program. */
const LONGEST_MAIL = 2000;

/** A checked row in every form it can be sent in. */
export interface Outcome {
	csv: string;
	json: string;
	mailto: string;
	/** The row is too long for an e-mail made by a link: the file is to be attached. */
	attached: boolean;
	/** Whether the e-mail already has a recipient. */
	addressed: boolean;
	/** Where the row can be proposed as a change; null without a repository, '' where it is too long. */
	proposal: string | null;
}

/** Where contributions go: from the environment, see README. */
interface Channels {
	contact: string | undefined;
	repository: string | undefined;
}

export const channels = (): Channels => ({
	contact: process.env.ORIGINE_CONTACT || undefined,
	repository: process.env.ORIGINE_REPOSITORY || undefined
});

/** An e-mail that only waits to be sent; the recipient is empty where the site names none. */
export function mailto(contact: string | undefined, subject: string, body: string): string {
	// encodeURIComponent leaves no "&" or "?" that would add a header of its own.
	const to = contact ? encodeURIComponent(contact).replace('%40', '@') : '';
	const lines = body.replaceAll('\n', '\r\n');
	return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

/**
 * The host's page for a new file with the row in it, as GitHub has it.
 * @param repository https://github.com/owner/name, with /tree/<branch> where it is not main
 */
export function proposalLink(repository: string, cells: Cells): string {
	const [, base = repository, branch = 'main'] =
		/^(.*?)(?:\/tree\/(.+?))?\/?$/.exec(repository) ?? [];
	const query = new URLSearchParams({
		filename: `data/network/proposals/${cells.initiative_id}.csv`,
		value: toCsv([cells]),
		message: `network: propose ${cells.initiative_id}`
	});
	const link = `${base}/new/${branch}?${query}`;
	return link.length > LONGEST_LINK ? '' : link;
}

/** What a reader can do with a row that was checked. */
export function outcomeOf(cells: Cells, lang: Lang, { contact, repository }: Channels): Outcome {
	const say = speaker(lang);
	const csv = toCsv([cells]);
	const title = lang === 'ro' ? cells.title_ro : cells.title_en;
	const subject = say(
		`Initiative for the record: ${title}`,
		`Inițiativă pentru evidență: ${title}`
	);
	const hello = say(
		'Hello,\n\nI propose this initiative for the network’s record.',
		'Bună ziua,\n\nPropun această inițiativă pentru evidența rețelei.'
	);
	const here = say('The row, as checked on the site:', 'Rândul, verificat pe site:');
	const file = say(
		`The row, as checked on the site, is in the attached file ${cells.initiative_id}.csv.`,
		`Rândul, verificat pe site, este în fișierul atașat, ${cells.initiative_id}.csv.`
	);
	const whole = mailto(contact, subject, `${hello} ${here}\n\n${csv}`);
	const attached = whole.length > LONGEST_MAIL;
	return {
		csv,
		json: `${JSON.stringify(cells, null, '\t')}\n`,
		mailto: attached ? mailto(contact, subject, `${hello} ${file}`) : whole,
		attached,
		addressed: contact !== undefined,
		proposal: repository ? proposalLink(repository, cells) : null
	};
}
