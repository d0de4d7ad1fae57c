import { Feed, type Item } from 'feed';
import { claimHref } from '../../figures/claims/card.ts';
import { changeSentence, verdictSentence, type VerdictChange } from './sentence.ts';
import { formatCount, formatDate } from '../../i18n/format.ts';
import { producerName } from '../../i18n/producers.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import { openCatalogue } from '../../db/catalogue.server.ts';
import { loadChanges } from '../../server/changes/load.ts';

/** Sentences of one feed entry: enough to see whether to look. */
const SENTENCES = 20;

/** One entry for each day whose data changed verdicts on claims, with each of them in a sentence. */
export function verdictEntries(verdicts: VerdictChange[], origin: string, lang: Lang): Item[] {
	const say = speaker(lang);
	return [...new Set(verdicts.map(({ day }) => day))].map((day) => {
		const own = verdicts.filter((verdict) => verdict.day === day);
		const link = `${origin}/${lang}/changes?vintage=${day}#verdicts`;
		const on = formatDate(day, lang);
		return {
			id: link,
			link,
			date: new Date(`${day}T00:00:00Z`),
			title: say(
				`Claims: verdicts changed with the data of ${on}`,
				`Afirmații: verdicte schimbate de datele din ${on}`
			),
			description: say(
				`Verdicts that changed: ${own.length}.`,
				`Verdicte schimbate: ${own.length}.`
			),
			content: own
				.map(
					(verdict) =>
						`${verdictSentence(verdict, lang)} ${origin}${claimHref(verdict.id, lang, day)}`
				)
				.join('\n')
		};
	});
}

/** One entry for each edition that follows another: how many cells changed, and those about Romania. */
export async function changeFeed(origin: string, lang: Lang): Promise<Feed> {
	const say = speaker(lang);
	const catalogue = await openCatalogue();
	const name = (code: string) => catalogue.countries.get(code)?.[lang] ?? code;
	const all = { source: '', vintage: '', kind: '', reporter: '', origin: '', as_of: '', page: 1 };
	const { counts, verdicts } = await loadChanges(all);
	const newest = catalogue.database.build.newest_vintage;
	const home = `${origin}/${lang}/changes`;
	const feed = new Feed({
		id: home,
		link: home,
		title: say('Origine: what changed in the data', 'Origine: ce s-a schimbat în date'),
		description: say(
			'New, revised and withdrawn figures from edition to edition.',
			'Cifre noi, revizuite și retrase de la o ediție la alta.'
		),
		language: lang,
		copyright: say('See the licence of each source.', 'A se vedea licența fiecărei surse.'),
		updated: new Date(`${newest}T00:00:00Z`),
		feedLinks: { atom: `${home}.atom`, json: `${home}.json` }
	});
	for (const count of counts) {
		const source = catalogue.sources.get(count.source_id);
		if (!source) continue;
		const { vintage, previous_vintage } = count;
		const producer = producerName(source.producer, lang);
		const { changes } = await loadChanges({
			...all,
			source: count.source_id,
			vintage,
			origin: 'RO'
		});
		const link = `${home}?source=${count.source_id}&vintage=${vintage}`;
		const numbers = [count.new, count.revised, count.withdrawn].map((n) => formatCount(n, lang));
		feed.addItem({
			id: link,
			link,
			date: new Date(`${vintage}T00:00:00Z`),
			title: say(
				`${producer}: edition of ${formatDate(vintage, lang)}`,
				`${producer}: ediția din ${formatDate(vintage, lang)}`
			),
			description: say(
				`Against the edition of ${formatDate(previous_vintage, lang)}: ${numbers[0]} new cells, ${numbers[1]} revised, ${numbers[2]} withdrawn.`,
				`Față de ediția din ${formatDate(previous_vintage, lang)}: celule noi ${numbers[0]}, revizuite ${numbers[1]}, retrase ${numbers[2]}.`
			),
			content: changes
				.slice(0, SENTENCES)
				.map((change) => changeSentence(change, lang, name, source.measure))
				.join('\n')
		});
	}
	for (const entry of verdictEntries(verdicts, origin, lang)) feed.addItem(entry);
	feed.items.sort((a, b) => b.date.getTime() - a.date.getTime());
	return feed;
}
