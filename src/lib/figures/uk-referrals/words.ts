import { speaker, type Counted, type Lang } from '../../i18n/text.ts';

export const PEOPLE: Counted = {
	en: { one: '# person', other: '# people' },
	ro: { one: '# persoană', few: '# persoane', other: '# de persoane' }
};
export const POTENTIAL: Counted = {
	en: { one: '# potential victim', other: '# potential victims' },
	ro: { one: '# posibilă victimă', few: '# posibile victime', other: '# de posibile victime' }
};
export const QUARTERS: Counted = {
	en: { one: '# quarter', other: '# quarters' },
	ro: { one: '# trimestru', few: '# trimestre', other: '# de trimestre' }
};

interface When {
	year: number;
	quarter: number | null;
}

/** "Q2 2022" / „T2 2022”, or the year alone. */
export const when = ({ year, quarter }: When, lang: Lang) =>
	quarter === null ? String(year) : `${speaker(lang)('Q', 'T')}${quarter} ${year}`;

/** The same inside a sentence. */
export const whenInSentence = ({ year, quarter }: When, lang: Lang) => {
	if (quarter === null) return String(year);
	return speaker(lang)(`quarter ${quarter} of ${year}`, `trimestrul ${quarter} din ${year}`);
};
