/**
 * How citizens are called, for the countries that matter here: members of the EU, neighbours, the largest
 * origins. Romanian by stem: `bulgar` gives bulgar, bulgară, bulgari, bulgare, bulgarii, bulgarilor;
 * `itali~` (-an) italian, italiană, italieni, italiene …; `ucrain^` (-ean) ucrainean, ucraineană, ucraineni …;
 * a word that ends in `!` stands for itself. English: the adjective, and nouns for people.
 * Left out: words of two countries (dominican, congolese, guinean, Korean), peoples that are no
 * citizenship (Roma, Kurd), and `georgian`-like words of a region (English, Scottish).
 */
export const PEOPLES: readonly [code: string, ro: string, en: string][] = [
	['RO', 'roman romanesc! romaneasca! romanesti!', 'romanian romanians'],
	['AT', 'austri~ austriac austriece!', 'austrian austrians'],
	['BE', 'belgi~', 'belgian belgians'],
	['BG', 'bulgar bulgaresc! bulgareasca! bulgaresti!', 'bulgarian bulgarians'],
	['HR', 'croat', 'croatian croatians croat croats'],
	['CY', 'cipriot', 'cypriot cypriots'],
	['CZ', 'ceh', 'czech czechs'],
	['DK', 'danez', 'danish danes'],
	['EE', 'estoni~', 'estonian estonians'],
	['FI', 'finlandez', 'finnish finns'],
	['FR', 'francez', 'french'],
	['DE', 'german', 'german germans'],
	['GR', 'grec greaca! grecesti! greceasca! grecesc! grecoaice!', 'greek greeks'],
	['HU', 'maghiar ungar! ungur unguresti!', 'hungarian hungarians'],
	['IE', 'irlandez', 'irish'],
	['IT', 'itali~', 'italian italians'],
	['LV', 'leton', 'latvian latvians'],
	['LT', 'lituani~', 'lithuanian lithuanians'],
	['LU', 'luxemburghez', 'luxembourgish luxembourgers'],
	['MT', 'maltez', 'maltese'],
	['NL', 'olandez neerlandez', 'dutch'],
	['PL', 'polonez', 'polish poles'],
	['PT', 'portughez', 'portuguese'],
	['SK', 'slovac', 'slovak slovaks slovakian slovakians'],
	['SI', 'sloven', 'slovenian slovenians slovene slovenes'],
	['ES', 'spaniol', 'spanish spaniards'],
	['SE', 'suedez', 'swedish swedes'],
	['GB', 'britanic', 'british britons'],
	['CH', 'elveti~', 'swiss'],
	['NO', 'norvegi~', 'norwegian norwegians'],
	['MD', 'moldov^ moldovenesc! moldovenesti! moldoveneasca!', 'moldovan moldovans'],
	['UA', 'ucrain^', 'ukrainian ukrainians'],
	['RS', 'sarb sarbesti!', 'serbian serbians serb serbs'],
	['AL', 'albanez', 'albanian albanians'],
	['TR', 'turc turcesti!', 'turkish turks'],
	['RU', 'rus rusesti! ruseasca!', 'russian russians'],
	['BY', 'belarus', 'belarusian belarusians'],
	['US', '', 'american americans'],
	['NG', 'nigeri~', 'nigerian nigerians'],
	['PK', 'pakistanez', 'pakistani pakistanis'],
	['VN', 'vietnamez', 'vietnamese'],
	['CN', 'chinez', 'chinese'],
	['PH', 'filipinez', 'filipino filipinos philippine'],
	['IN', 'indi~', 'indian indians'],
	['BD', 'bangladez', 'bangladeshi bangladeshis'],
	['TH', 'thailandez', 'thai thais'],
	['MA', 'maroc~ marocan', 'moroccan moroccans'],
	['BR', 'brazili~', 'brazilian brazilians'],
	['CO', 'columbi~', 'colombian colombians'],
	['VE', 'venezuel^', 'venezuelan venezuelans'],
	['PE', 'peruan peruvi~', 'peruvian peruvians'],
	['PY', 'paraguay~ paraguayan', 'paraguayan paraguayans'],
	['MX', 'mexican', 'mexican mexicans'],
	['AR', 'argentini~', 'argentine argentines argentinian argentinians'],
	['BO', 'bolivi~', 'bolivian bolivians'],
	['ER', 'eritre^', 'eritrean eritreans'],
	['ET', 'etiopi~', 'ethiopian ethiopians'],
	['SO', 'somalez', 'somali somalis'],
	['SD', 'sudanez', 'sudanese'],
	['EG', 'egipt^', 'egyptian egyptians'],
	['UG', 'ugandez', 'ugandan ugandans'],
	['GH', 'ghanez', 'ghanaian ghanaians'],
	['AF', 'afgan', 'afghan afghans'],
	['IR', 'irani~', 'iranian iranians'],
	['IQ', 'iraki~', 'iraqi iraqis'],
	['SY', 'siri~', 'syrian syrians'],
	['LB', 'libanez', 'lebanese'],
	['IL', 'israeli~', 'israeli israelis'],
	['NP', 'nepalez', 'nepalese nepali nepalis'],
	['ID', 'indonezi~', 'indonesian indonesians'],
	['UZ', 'uzbec', 'uzbek uzbeks'],
	['CM', 'camerunez', 'cameroonian cameroonians']
];

/** What a word for a people is: „română”, „români”, „românii”, „românilor”. */
export type PeopleForm = 'adjective' | 'people' | 'the-people' | 'of-people';

const ENDINGS: Record<string, Record<PeopleForm, string[]>> = {
	'': {
		adjective: ['', 'a', 'i', 'e'],
		people: ['i'],
		'the-people': ['ii'],
		'of-people': ['ilor']
	},
	'~': {
		adjective: ['an', 'ana', 'eni', 'ene'],
		people: ['eni'],
		'the-people': ['enii'],
		'of-people': ['enilor']
	},
	'^': {
		adjective: ['ean', 'eana', 'eni', 'ene'],
		people: ['eni'],
		'the-people': ['enii'],
		'of-people': ['enilor']
	}
};

/** All forms of an entry in Romanian. */
export const romanianForms = (entry: string): [form: PeopleForm, word: string][] =>
	entry
		.split(' ')
		.filter(Boolean)
		.flatMap((stem): [PeopleForm, string][] => {
			const mark = stem.at(-1) ?? '';
			if (mark === '!') return [['adjective', stem.slice(0, -1)]];
			const endings = ENDINGS[mark] ?? ENDINGS[''] ?? {};
			const bare = ENDINGS[mark] ? stem.slice(0, -1) : stem;
			return (Object.entries(endings) as [PeopleForm, string[]][]).flatMap(([form, ends]) =>
				ends.map((end): [PeopleForm, string] => [form, bare + end])
			);
		});

/** All forms of an entry in English: a word in -s is of people, but "Swiss". */
export const englishForms = (entry: string): [form: PeopleForm, word: string][] =>
	entry
		.split(' ')
		.filter(Boolean)
		.map((word) => [/[^s]s$/.test(word) ? 'people' : 'adjective', word]);
