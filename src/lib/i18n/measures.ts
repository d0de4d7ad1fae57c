import { capitalise } from './format.ts';
import { placeInSentence } from './places.ts';
import { speaker, type Counted, type Lang, type Text } from './text.ts';

/** The words of what a source counts, as data/reference/measures.csv has them. */
export interface MeasureWords {
	id: string;
	/** "detected victims": its name in a list. */
	name: Text;
	/** Who counts whom. */
	counts: Text;
	/** The sentence that goes wherever its numbers go. */
	caveat: Text;
	/** "victim", "victims", "identified", "identify", "identification". */
	en: { one: string; many: string; verb: string; do: string; act: string };
	/** „victimă”, „victime”, „de victime”, „victima”, „victimele”, „victimelor”, „identificat”, „identifică”, „identificare”. */
	ro: {
		one: string;
		few: string;
		other: string;
		theOne: string;
		the: string;
		of: string;
		verb: string;
		do: string;
		act: string;
	};
}

/** The same with the Romanian participle’s other forms: „identificată”, „identificate”, „identificați”. */
export interface Measure extends MeasureWords {
	ro: MeasureWords['ro'] & { she: string; they: string; men: string };
}

/** A participle ends in -t or -s: its feminine and plural forms follow from that. */
export function withForms(words: MeasureWords): Measure {
	const { verb } = words.ro;
	const men = verb.replace(/t$/, 'ți').replace(/s$/, 'și');
	return { ...words, ro: { ...words.ro, she: `${verb}ă`, they: `${verb}e`, men } };
}

/** How a source hides small counts: under which mark, and what they may be. */
export interface Hides {
	mark: string;
	lower: number;
	upper: number;
}

/** "# victims". */
export const counted = ({ en, ro }: Measure): Counted => ({
	en: { one: `# ${en.one}`, other: `# ${en.many}` },
	ro: { one: `# ${ro.one}`, few: `# ${ro.few}`, other: `# ${ro.other}` }
});

/** "# victims with Romanian citizenship were identified"; `of` is what comes after the noun, with its space. */
export const countedWithVerb = ({ en, ro }: Measure, of: Text): Counted => ({
	en: { one: `# ${en.one}${of.en} was ${en.verb}`, other: `# ${en.many}${of.en} were ${en.verb}` },
	ro: {
		one: `a fost ${ro.she} # ${ro.one}${of.ro}`,
		few: `au fost ${ro.they} # ${ro.few}${of.ro}`,
		other: `au fost ${ro.they} # ${ro.other}${of.ro}`
	}
});

/** "Identified in": the head of a list of countries that counted. */
export const countedIn = ({ en, ro }: Measure, lang: Lang): string =>
	capitalise(speaker(lang)(`${en.verb} in`, `${ro.they} în`), lang);

/** "Victims": the head of a column of numbers. */
export const countedHead = ({ en, ro }: Measure, lang: Lang): string =>
	capitalise(speaker(lang)(en.many, ro.few), lang);

/** What “identified in” means, which is not where people were exploited. */
export const countedInNote = ({ en, ro }: Measure, lang: Lang): string =>
	speaker(lang)(
		`“${capitalise(en.verb, 'en')} in” is the country whose authorities ${en.verb} the ${en.one}; the exploitation may have taken place elsewhere.`,
		`„${capitalise(ro.they, 'ro')} în” se referă la țara ale cărei autorități au ${ro.verb} ${ro.theOne}; exploatarea poate să fi avut loc în altă parte.`
	);

/** The citizens of an origin as the subject of a sentence. */
export function citizensOf({ en, ro }: Measure, origin: string, name: string, lang: Lang): string {
	const say = speaker(lang);
	if (origin === 'RO') return say('Romanian citizens', 'cetățenii români');
	return say(
		`${en.many} with the citizenship of ${placeInSentence(origin, name, 'en')}`,
		`${ro.the} din ${name} (după cetățenie)`
	);
}

/** The citizens of an origin as those of whom there is a share or a number: „cetățenilor români”. */
export function citizensWhose(measure: Measure, origin: string, name: string, lang: Lang): string {
	const whose =
		origin === 'RO' ? 'cetățenilor români' : `${measure.ro.of} din ${name} (după cetățenie)`;
	return speaker(lang)(citizensOf(measure, origin, name, 'en'), whose);
}

/** "# victims who were Romanian citizens": with their citizenship, in the plural of the number. */
export function countedCitizens({ en, ro }: Measure, origin: string, name: string): Counted {
	if (origin === 'RO') {
		return {
			en: {
				one: `# ${en.one} who was a Romanian citizen`,
				other: `# ${en.many} who were Romanian citizens`
			},
			ro: {
				one: `# ${ro.one}, cetățean român`,
				few: `# ${ro.few} cetățeni români`,
				other: `# ${ro.other} cetățeni români`
			}
		};
	}
	const of = {
		en: ` with the citizenship of ${placeInSentence(origin, name, 'en')}`,
		ro: ` din ${name} (după cetățenie)`
	};
	return {
		en: { one: `# ${en.one}${of.en}`, other: `# ${en.many}${of.en}` },
		ro: { one: `# ${ro.one}${of.ro}`, few: `# ${ro.few}${of.ro}`, other: `# ${ro.other}${of.ro}` }
	};
}

/** "By country of identification". */
export const countedBy = ({ en, ro }: Measure, lang: Lang): string =>
	speaker(lang)(`By country of ${en.act}`, `Pe țări de ${ro.act}`);

/** "identified some", of a country. */
export const countedSome = ({ en, ro }: Measure, lang: Lang): string =>
	speaker(lang)(`${en.verb} some`, `a ${ro.verb} ${ro.few}`);

/** "none identified". */
export const countedNone = ({ en, ro }: Measure, lang: Lang): string =>
	speaker(lang)(`none ${en.verb}`, `nicio ${ro.one} ${ro.she}`);
