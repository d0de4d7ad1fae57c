/**
 * Names of places beside those of the country table: sets, other names in use, and Romanian forms that no
 * rule gives. Folded. What is left out on purpose, because it is not the same place: England, Scotland,
 * Western Europe, the Balkans, America, Korea, Congo.
 */
export const SET_NAMES: readonly [code: string, ro: string, en: string][] = [
	[
		'EU27',
		'ue|uniunea europeana|uniunii europene|ue27|ue-27|eu',
		'eu|european union|eu27|eu-27|the eu|the european union'
	],
	['EU28', 'ue28|ue-28', 'eu28|eu-28'],
	['EUROPE', 'europa|europei', 'europe'],
	['MIDDLE_EAST', 'orientul mijlociu|orientului mijlociu', 'middle east'],
	[
		'EUROPE_ME',
		`europa si orientul mijlociu|europei si orientului mijlociu|europa si in orientul mijlociu
		europei si ale orientului mijlociu|europa si din orientul mijlociu`,
		'europe and the middle east|europe and middle east|europe and in the middle east'
	]
];

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
	['TR', 'turcia|turciei', 'turkey|turkiye'],
	['CI', 'coasta de fildes|coastei de fildes', 'ivory coast'],
	['AE', 'emiratele arabe unite|emiratelor arabe unite|eau', 'uae'],
	[
		'BA',
		'bosnia si hertegovina|bosniei si hertegovinei|bosnia-hertegovina',
		'bosnia and herzegovina'
	],
	['MK', 'macedonia de nord|macedoniei de nord', 'north macedonia'],
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
