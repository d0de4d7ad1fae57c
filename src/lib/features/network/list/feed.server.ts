import { Feed } from 'feed';
import { dateInWords } from '../../../record/dates.ts';
import { downloadQuery } from '../filters.ts';
import { LIST } from '../texts/initiatives.ts';
import type { Initiative } from '../record.server.ts';
import type { Asked, File } from './answer.server.ts';
import { notesIn, sourceOf } from './notes.server.ts';

/** Entries of the feed: the latest initiatives. */
const ENTRIES = 50;

/** The day an entry was last looked after: the record knows no other moment of its own. */
const verified = ({ last_verified }: Initiative) => new Date(`${last_verified}T00:00:00Z`);

/** Text for the feed, whose titles and contents are HTML. */
const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The latest initiatives of the selection as Atom; an initiative's own date is in its text. */
export function toFeedFile({ selected, lang, origin }: Asked): File {
	const { selection, shown, record } = selected;
	const query = downloadQuery(selection);
	const home = `${origin}/${lang}/network${query}`;
	const latest = shown.slice(-ENTRIES).reverse();
	const newest = (shown.length > 0 ? shown : record.initiatives)
		.map(({ last_verified }) => last_verified)
		.reduce((a, b) => (a > b ? a : b), '1970-01-01');
	const feed = new Feed({
		id: home,
		link: home,
		title: LIST.feed_title[lang],
		description: LIST.floor[lang],
		language: lang,
		// Atom asks for one; the initiatives' own are in the entries.
		author: { name: 'Origine' },
		copyright: notesIn(lang).join(' '),
		updated: new Date(`${newest}T00:00:00Z`),
		feedLinks: { atom: `${origin}/${lang}/network/initiatives.atom${query}` }
	});
	for (const initiative of latest) {
		const link = `${origin}/${lang}/network/initiatives/${initiative.id}`;
		const when = dateInWords(initiative, lang);
		const period = initiative.before_network ? ` (${LIST.before[lang]})` : '';
		const who = initiative.organisations.map(({ name }) => name).join('; ');
		feed.addItem({
			id: link,
			link,
			title: html(initiative.title),
			date: verified(initiative),
			description: html(`${when}${period}. ${initiative.summary}`),
			content: [`${when}${period}`, initiative.summary, who, sourceOf(initiative, origin)]
				.map((line) => `<p>${html(line)}</p>`)
				.join('')
		});
	}
	return { body: feed.atom1(), type: 'application/atom+xml; charset=utf-8' };
}
