import {
	formatCount,
	formatCounted,
	formatCountInterval,
	formatList,
	formatShare,
	formatShareInterval
} from '../../i18n/format.ts';
import { speaker, type Lang, type Text } from '../../i18n/text.ts';
import { yearRuns } from '../../figure/runs.ts';
import { VICTIMS, citizensOf, yearSpan } from '../../figure/words.ts';
import type { Test } from './row.ts';
import { originName, sourceWords, whereWords, yearsWords, type Speaking } from './words.ts';

/** A sentence on what was found, with place, years, source and edition; no full stop, small first letter. */
export type Fact = string;

/** "2007, 2009–2015 and 2017", as in a sentence. */
const yearsOf = (years: string | null, lang: Lang) =>
	years === null ? '' : formatList(yearRuns(years.split(' ').map(Number)).split(', '), lang);
const inYears = (test: Test, { lang }: Speaking) =>
	speaker(lang)(`in ${yearsWords(test, 'en')},`, `în ${yearsWords(test, 'ro')},`);

/** Whom a share is of: "of the victims …", or after "share": "among the victims …". */
function baseWords(test: Test, speaking: Speaking, among = false): string {
	const say = speaker(speaking.lang);
	const where = whereWords(test, speaking);
	const of = among ? say('among the', 'între') : say('of the', 'dintre');
	if (test.measure === 'registered_victims')
		return say(`${of} victims ${where}`, `${of} victimele ${where}`);
	return test.among === 'eu'
		? say(
				`${of} victims with the citizenship of one of today’s EU members, ${where}`,
				`${of} victimele cu cetățenia unuia dintre statele membre UE de astăzi, ${where}`
			)
		: say(
				`${of} victims with a stated citizenship ${where}`,
				`${of} victimele cu cetățenie declarată ${where}`
			);
}

function shareFact(test: Test, speaking: Speaking): Fact {
	const { lang } = speaking;
	const say = speaker(lang);
	const { share, count, of, eu_percent } = test;
	if (!share) return '';
	const who = citizensOf(test.origin, originName(test, lang), lang);
	const base = baseWords(test, speaking);
	const when = inYears(test, speaking);
	const source = sourceWords(test, speaking);
	if (test.span === 'each_year') {
		const span = yearSpan({ from: test.from ?? 0, to: test.to ?? 0 });
		const highest = formatShareInterval(share, lang);
		const among = baseWords(test, speaking, true);
		const whose =
			test.origin === 'RO' ? 'cetățenilor români' : `victimelor din ${originName(test, lang)}`;
		return say(
			`in the years ${span}, the highest share of ${who} ${among} was ${highest}, in ${test.shown_to} (${source})`,
			`în anii ${span}, cea mai mare pondere a ${whose} ${among} a fost de ${highest}, în ${test.shown_to} (${source})`
		);
	}
	if (count && of && eu_percent !== share.upper) {
		const part = test.at_most
			? say(
					`at most ${formatShare(share.upper, lang)}`,
					`cel mult ${formatShare(share.upper, lang)}`
				)
			: formatShareInterval(share, lang);
		if (test.measure !== 'registered_victims')
			return say(
				`${when} ${who} were ${part} ${base} (${source})`,
				`${when} ${who} au fost ${part} ${base} (${source})`
			);
		const total = formatCountInterval(of, lang);
		const ratio = test.at_most
			? say(
					`${formatCountInterval(count, lang)} of more than ${total}`,
					`${formatCountInterval(count, lang)} din peste ${total}`
				)
			: say(
					`${formatCountInterval(count, lang)} of ${total}`,
					`${formatCountInterval(count, lang)} din ${total}`
				);
		return say(
			`${when} ${who} were ${part} ${base}: ${ratio} (${source})`,
			`${when} ${who} au fost ${part} ${base}: ${ratio} (${source})`
		);
	}
	const ceiling = formatShare(share.upper, lang, 0);
	return say(
		`${when} citizens of all EU members together were ${ceiling} ${base}, so that no single one of these citizenships can have been more (${source})`,
		`${when} cetățenii tuturor statelor membre UE la un loc au fost ${ceiling} ${base}, deci niciuna dintre aceste cetățenii nu a putut depăși acest procent (${source})`
	);
}

/** "the largest group of foreign citizens among the victims identified in …". */
function groupWords(test: Test, speaking: Speaking): string {
	const say = speaker(speaking.lang);
	const where = whereWords(test, speaking);
	// Publications of earlier years rank the citizenships of EU members only.
	if (test.measure === 'registered_victims' && test.among === 'eu')
		return say(
			`the largest group of EU citizens among the victims ${where}`,
			`cel mai numeros grup de cetățeni UE dintre victimele ${where}`
		);
	if (test.measure === 'registered_victims')
		return say(
			`the largest single citizenship among the victims ${where}`,
			`cel mai numeros grup după cetățenie dintre victimele ${where}`
		);
	return test.among === 'eu'
		? say(
				`the largest group of citizens of another EU member among the victims ${where}`,
				`cel mai numeros grup de cetățeni ai unui alt stat membru UE dintre victimele ${where}`
			)
		: say(
				`the largest group of foreign citizens among the victims ${where}`,
				`cel mai numeros grup de cetățeni străini dintre victimele ${where}`
			);
}

function rankFact(test: Test, speaking: Speaking): Fact {
	const { lang } = speaking;
	const say = speaker(lang);
	const who = citizensOf(test.origin, originName(test, lang), lang);
	const group = groupWords(test, speaking);
	const source = sourceWords(test, speaking);
	if (test.span === 'each_year') {
		const reversed = test.proposition === 'not_largest';
		const first = yearsOf(reversed ? test.years_no : test.years_yes, lang);
		const not = yearsOf(reversed ? test.years_yes : test.years_no, lang);
		const open = yearsOf(test.years_open, lang);
		const years = yearSpan({ from: test.from ?? 0, to: test.to ?? 0 });
		const was = first
			? say(`in ${first}, ${who} were ${group}`, `în ${first}, ${who} au fost ${group}`)
			: say(
					`in no year of ${years} were ${who} ${group}`,
					`în niciun an din ${years} ${who} nu au fost ${group}`
				);
		const rest = [
			first && not && say(`not in ${not}`, `nu și în ${not}`),
			open && say(`${open} cannot be decided`, `pentru ${open} nu se poate decide`)
		].filter(Boolean);
		return [was, ...rest].join('; ') + ` (${source})`;
	}
	const when = inYears(test, speaking);
	const counts = test.count && formatCountInterval(test.count, lang);
	const next = test.next && `${test.next[lang]}, ${formatCountInterval(test.next, lang)}`;
	const numbers =
		counts && next ? say(`: ${counts}; next: ${next}`, `: ${counts}; urmează: ${next}`) : '';
	if (test.rank?.worst === 1)
		return say(
			`${when} ${who} were ${group}${numbers} (${source})`,
			`${when} ${who} au fost ${group}${numbers} (${source})`
		);
	const against =
		counts && next ? say(`: ${counts}, against ${next}`, `: ${counts}, față de ${next}`) : '';
	if (test.rank?.best === 1)
		return say(
			`${when} the intervals leave open whether ${who} were ${group}${against} (${source})`,
			`${when} intervalele nu decid dacă ${who} au fost ${group}${against} (${source})`
		);
	return say(
		`${when} ${who} were not ${group}${against} (${source})`,
		`${when} ${who} nu au fost ${group}${against} (${source})`
	);
}

const OF: Record<string, Text> = {
	NAT: {
		en: 'citizens of the country that registered them',
		ro: 'cetățeni ai țării care le-a înregistrat'
	},
	EU_FOR: { en: 'citizens of another EU member', ro: 'cetățeni ai altui stat membru UE' },
	NEU_FOR: { en: 'citizens of a country outside the EU', ro: 'cetățeni ai unei țări din afara UE' }
};

function percentFact(test: Test, speaking: Speaking): Fact {
	const { lang } = speaking;
	if (!test.share) return '';
	const digits = Number.isInteger(Math.round(test.share.upper * 1e6) / 1e4) ? 0 : 1;
	const part = formatShare(test.share.upper, lang, digits);
	const whom = OF[test.origin]?.[lang] ?? test.origin;
	return speaker(lang)(
		`${inYears(test, speaking)} ${part} ${baseWords(test, speaking)} were ${whom} (${sourceWords(test, speaking)})`,
		`${inYears(test, speaking)} ${part} ${baseWords(test, speaking)} au fost ${whom} (${sourceWords(test, speaking)})`
	);
}

function countFact(test: Test, speaking: Speaking): Fact {
	const { lang } = speaking;
	const say = speaker(lang);
	if (!test.count) return '';
	const when = inYears(test, speaking);
	const victims = formatCounted(test.count.upper, VICTIMS, lang);
	const where = whereWords(test, speaking);
	const source = sourceWords(test, speaking);
	if (test.origin === 'TOTAL')
		return say(
			`${when} ${victims} were ${where} (${source})`,
			`${when} au fost ${where} ${victims} (${source})`
		);
	const number = formatCount(test.count.upper, lang);
	const own =
		test.origin === 'RO'
			? say('Romanian citizenship', 'cetățenie română')
			: say(`the citizenship of ${originName(test, lang)}`, `cetățenia ${originName(test, lang)}`);
	return say(
		`${when} ${number} of the victims ${where} had ${own} (${source})`,
		`${when} ${number} dintre victimele ${where} aveau ${own} (${source})`
	);
}

function tell(test: Test, speaking: Speaking): Fact {
	switch (test.proposition) {
		case 'share_is':
		case 'more_than_half':
			return shareFact(test, speaking);
		case 'largest':
		case 'not_largest':
			return rankFact(test, speaking);
		case 'percent_is':
			return percentFact(test, speaking);
		case 'count_is':
			return countFact(test, speaking);
		case 'untestable':
			return '';
	}
}

/** What was found for a test, in words; empty where nothing could be. */
export const factOf = (test: Test, speaking: Speaking): Fact =>
	// Members of the EU in brackets, and the source after them: one pair of brackets is enough.
	test.snapshot === null ? '' : tell(test, speaking).replaceAll(') (', '; ');
