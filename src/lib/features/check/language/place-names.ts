/**
 * Names of countries beside those of the country table: others in use, and Romanian forms that no rule gives (those
 * of the genitive, „Olandei”, end in -ei, -ii, -lui, -lor in their first word). Folded. What is left out on purpose,
 * because it is not the same place: England, Scotland, Western Europe, the Balkans, America, Korea, Congo.
 */
export const OTHER_NAMES: readonly [code: string, ro: string, en: string][] = [
	[
		'GB',
		'marea britanie|marii britanii|regatul unit|regatului unit|uk|regatul unit al marii britanii',
		'uk|britain|great britain'
	],
	['NL', 'olanda|olandei|tarile de jos|tarilor de jos', 'holland'],
	['CZ', 'cehia|cehiei|republica ceha|republicii cehe', 'czech republic'],
	['MD', 'republica moldova|republicii moldova|moldova|moldovei', 'republic of moldova'],
	[
		'US',
		'sua|statele unite|statelor unite|statelor unite ale americii',
		'usa|united states of america'
	],
	['TR', 'turcia|turciei|turkiye', 'turkey|turkiye'],
	['CI', 'coasta de fildes|coastei de fildes', 'ivory coast'],
	['AE', 'emiratele arabe unite|emiratelor arabe unite|eau', 'uae'],
	[
		'BA',
		'bosnia si hertegovina|bosniei si hertegovinei|bosnia-hertegovina',
		'bosnia and herzegovina'
	],
	['MK', 'macedonia|macedoniei|macedonia de nord|macedoniei de nord', 'north macedonia|macedonia'],
	['SA', 'arabia saudita|arabiei saudite', 'saudi arabia'],
	['DO', 'republica dominicana|republicii dominicane', 'dominican republic'],
	['PH', 'filipine|filipinelor', 'philippines'],
	['XK', 'kosovo|kosovoului', 'kosovo'],
	['LU', 'luxemburg|luxemburgului', 'luxembourg'],
	['CY', 'cipru|ciprului', 'cyprus'],
	['PT', 'portugalia|portugaliei', 'portugal'],
	['VN', 'vietnam|vietnamului', 'viet nam|vietnam'],
	['BD', 'bangladesh|bangladeshului', 'bangladesh'],
	['PK', 'pakistan|pakistanului', 'pakistan'],
	['MA', 'maroc|marocului', 'morocco'],
	['IL', 'israel|israelului', 'israel'],
	['IE', 'irlanda|irlandei', 'ireland'],
	['LB', 'liban|libanului', 'lebanon'],
	['EG', 'egipt|egiptului', 'egypt'],
	['SD', 'sudan|sudanului', 'sudan'],
	['ME', 'muntenegru|muntenegrului', 'montenegro'],
	['MT', 'malta|maltei', 'malta'],
	['BE', 'belgia|belgiei', 'belgium']
];
