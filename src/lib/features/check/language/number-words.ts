import type { Lang } from '../../../i18n/text.ts';

/** Words for 0–19, folded; several forms of one number share its place. */
const SMALL: Record<Lang, string[]> = {
	ro: 'zero unu/una/unul doi/doua trei patru cinci sase sapte opt noua zece unsprezece doisprezece/douasprezece treisprezece paisprezece cincisprezece saisprezece saptesprezece optsprezece nouasprezece'.split(
		' '
	),
	en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	)
};
/** 20, 30 … 90. */
const TENS: Record<Lang, string[]> = {
	ro: 'douazeci treizeci patruzeci cincizeci saizeci saptezeci optzeci nouazeci'.split(' '),
	en: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
};

function wordsOf(lang: Lang): Map<string, number> {
	const words = new Map<string, number>();
	SMALL[lang].forEach((forms, value) => {
		for (const form of forms.split('/')) words.set(form, value);
	});
	TENS[lang].forEach((ten, index) => {
		const value = 20 + 10 * index;
		words.set(ten, value);
		for (const [word, unit] of [...words]) {
			if (unit < 1 || unit > 9) continue;
			words.set(lang === 'ro' ? `${ten} si ${word}` : `${ten}-${word}`, value + unit);
			if (lang === 'en') words.set(`${ten} ${word}`, value + unit);
		}
	});
	words.set(lang === 'ro' ? 'o suta' : 'one hundred', 100);
	if (lang === 'en') words.set('a hundred', 100);
	return words;
}

/** Every number from 0 to 100 in words, folded. A hundred and more of them are written in digits. */
export const NUMBER_WORDS: Record<Lang, ReadonlyMap<string, number>> = {
	ro: wordsOf('ro'),
	en: wordsOf('en')
};

const ORDINALS: Record<Lang, string[]> = {
	ro: [
		'intai/intaiul/intaia/prima/primul/unu',
		'al doilea/a doua/doi/doua',
		'al treilea/a treia/trei',
		'al patrulea/a patra/patru',
		'al cincilea/a cincea/cinci',
		'al saselea/a sasea/sase',
		'al saptelea/a saptea/sapte',
		'al optulea/a opta/opt',
		'al noualea/a noua/noua',
		'al zecelea/a zecea/zece'
	],
	en: 'first/one second/two third/three fourth/four fifth/five sixth/six seventh/seven eighth/eight ninth/nine tenth/ten'.split(
		' '
	)
};

/** Each place from 1 to 10 with the words for it: "first", „al doilea”. */
export const ordinals = (lang: Lang): [number, string[]][] =>
	ORDINALS[lang].map((forms, index) => [index + 1, forms.split('/')]);
