import type { Lang, Text } from '../../../i18n/text.ts';
import {
	cells,
	changed,
	compared,
	counted,
	isAbroad,
	ofPeriod,
	pairs,
	placed,
	published,
	referred,
	romanian,
	SOURCE
} from './cell-ids.ts';
import { mentionsIn, type Mentions } from './mentions.ts';

/** A sentence of receipts: what all of its kind say, and the ids it may be of. */
interface Kind {
	ro: RegExp;
	en: RegExp;
	ids: (mentions: Mentions, folded: string) => string[];
}

const KINDS: readonly Kind[] = [
	{
		ro: /: (?:media 2017-2019|schimbare intre|cea mai mica schimbare fata de)/,
		en: /: (?:mean 2017-2019|change from|smallest change from)/,
		ids: compared
	},
	{ ro: /schimbarea ponderii/, en: /^.*the share of .*(?:moved by|this part is)/, ids: changed },
	{
		ro: /semnalate? in regatul unit|regatul unit a(?:u)? fost semnalat/,
		en: /referred in the united kingdom/,
		ids: referred
	},
	{
		ro: /ponderea cetatenilor romani intre victimele inregistrate/,
		en: /share of romanian citizens among registered victims/,
		ids: (mentions, folded) => published(ofPeriod(mentions, folded), 'share')
	},
	{
		ro: /cetateni romani intre victimele inregistrate/,
		en: /romanian citizens among registered victims/,
		ids: (mentions, folded) => published(ofPeriod(mentions, folded), 'victims')
	},
	{
		ro: /victime inregistrate, ue-2/,
		en: /registered victims, eu-2/,
		ids: (mentions, folded) => published(ofPeriod(mentions, folded), 'total')
	},
	{ ro: /romania a identificat/, en: /romania identified/, ids: romanian },
	{
		ro: /la 100\.000 de rezidenti nascuti in/,
		en: /for each 100,000 residents born in/,
		ids: (mentions) => cells(mentions, 'rate')
	},
	{
		ro: /niciun raport pentru/,
		en: /no rate for/,
		// Of whom it says nothing.
		ids: ({ codes: [place], years: [year] }) => [`${SOURCE}.${place}.RO.${year}.rate`]
	},
	{
		ro: /rezidenti nascuti in/,
		en: /residents of .* born in/,
		ids: (mentions) =>
			pairs(mentions).map(
				([place, origin]) =>
					`undesa-migrant-stock.${place}.${origin}.${mentions.years[0]}.residents`
			)
	},
	{
		ro: /in raportul sua din/,
		en: /in the us report of/,
		ids: ({ years }) => [`us-tip.RO.${years[0]}.tier`]
	},
	{
		ro: /au fost publicate pentru/,
		en: /were published for/,
		ids: ({ codes, spans: [span] }) => codes.map((code) => `${SOURCE}.${code}.${span}.years`)
	},
	{
		ro: /au publicat cetateniile victimelor pe care/,
		en: /published citizenships of the victims they/,
		ids: (mentions) => placed(mentions, 'reporters')
	},
	{
		ro: /nu s-au publicat cetateniile|nu sunt in lista: pentru/,
		en: /no citizenships of victims identified|are not listed: citizenships/,
		ids(mentions) {
			// Whose citizenship was asked for is said only where the others were published.
			const [place, other] = mentions.codes;
			return other === undefined
				? [`${SOURCE}.${place}.RO.${mentions.years[0]}.share`]
				: cells(mentions, 'victims');
		}
	},
	{
		ro: /fara cetatenie declarata .* ar fi/,
		en: /without a stated citizenship .* would be/,
		ids: (mentions) => cells(mentions, 'worst')
	},
	{
		ro: /intre cetateniile straine ale victimelor/,
		en: /among the foreign citizenships of victims/,
		ids: (mentions) => cells(mentions, 'rank')
	},
	{
		ro: /dintre victimele cu cetatenie declarata identificate in/,
		en: /of the victims with a stated citizenship identified in/,
		ids: (mentions, folded) => cells(mentions, isAbroad(folded) ? 'foreign-share' : 'share')
	},
	{
		ro: /identificat[ae] [\d.,-]+ (?:de )?victim(?:a|e) (?:cu cetatenie|fara cetatenie|din .*\(dupa cetatenie\))/,
		en: /victims? with(?:out)? (?:romanian citizenship|the citizenship of|a stated citizenship).* (?:was|were) identified in/,
		ids: counted
	}
];

/** „(doar țările care au publicat cetățenii în fiecare an din … până în …)”. */
const PANEL =
	/\((?:doar tarile|only the countries)[^()]*?((?:19|20)\d\d) (?:pana in|to) ((?:19|20)\d\d)\)/;

/**
 * The ids a folded sentence may be of, and its language; undefined for most sentences, by their words
 * alone. What is only similar is told apart later, by the sentence itself.
 */
export function idsOf(
	folded: string,
	countries: ReadonlyMap<string, Text>
): { lang: Lang; ids: string[] } | undefined {
	for (const { ro, en, ids } of KINDS) {
		const lang = ro.test(folded) ? 'ro' : en.test(folded) ? 'en' : undefined;
		if (!lang) continue;
		const [panel = '', from, to] = PANEL.exec(folded) ?? [];
		const rest = folded.replace(panel, ' ');
		const found = ids(mentionsIn(rest, countries, lang), rest);
		const fixed = (id: string) => id.replace(/^[^.]+\.[^.]+/, `$&~${from}-${to}`);
		return { lang, ids: panel ? found.map(fixed) : found };
	}
	return undefined;
}
