import type { Text } from './text.ts';

/** The field's words for what an observation says; codes as in data/schema.sql. */
export const SEX: Record<string, Text> = {
	female: { en: 'women and girls', ro: 'femei și fete' },
	male: { en: 'men and boys', ro: 'bărbați și băieți' },
	other: { en: 'other sex', ro: 'alt sex' },
	unknown: { en: 'sex not stated', ro: 'sex nedeclarat' }
};
export const AGE: Record<string, Text> = {
	adult: { en: 'adults', ro: 'adulți' },
	child: { en: 'children', ro: 'copii' },
	unknown: { en: 'age not stated', ro: 'vârstă nedeclarată' }
};
export const FORM: Record<string, Text> = {
	sexual: { en: 'sexual exploitation', ro: 'exploatare sexuală' },
	labour: { en: 'forced labour', ro: 'muncă forțată' },
	other: { en: 'other forms', ro: 'alte forme' },
	domestic: { en: 'domestic servitude', ro: 'aservire domestică' },
	begging: { en: 'forced begging', ro: 'cerșetorie forțată' },
	criminal: { en: 'forced criminality', ro: 'infracționalitate forțată' },
	mixed: { en: 'several forms', ro: 'mai multe forme' },
	unknown: { en: 'form not stated', ro: 'formă nedeclarată' },
	sexual_or_labour: {
		en: 'sexual exploitation or forced labour',
		ro: 'exploatare sexuală sau muncă forțată'
	},
	sexual_or_other: {
		en: 'sexual exploitation or other forms',
		ro: 'exploatare sexuală sau alte forme'
	},
	labour_or_other: { en: 'forced labour or other forms', ro: 'muncă forțată sau alte forme' }
};
/** Origins that are no country. */
export const ORIGIN: Record<string, Text> = {
	TOTAL: { en: 'all citizenships', ro: 'toate cetățeniile' },
	NAT: { en: 'own nationals', ro: 'cetățeni proprii' },
	EU_FOR: { en: 'other EU citizens', ro: 'alți cetățeni UE' },
	NEU_FOR: { en: 'non-EU citizens', ro: 'cetățeni din afara UE' },
	FOREIGN: { en: 'foreign citizens', ro: 'cetățeni străini' },
	DUAL: { en: 'dual citizenship', ro: 'dublă cetățenie' },
	REGION: { en: 'a stated region', ro: 'o regiune declarată' },
	STATELESS: { en: 'stateless', ro: 'apatrizi' },
	UNKNOWN: { en: 'citizenship not stated', ro: 'cetățenie nedeclarată' }
};
/** Reporters that are groups of countries, as the publisher had them. */
export const GROUP: Record<string, Text> = {
	EU27_2020: {
		en: 'EU (27 members, without the United Kingdom)',
		ro: 'UE (27 de membri, fără Regatul Unit)'
	},
	EU28: {
		en: 'EU (28 members, with the United Kingdom)',
		ro: 'UE (28 de membri, cu Regatul Unit)'
	},
	EU27_2007: { en: 'EU (27 members of 2007–2013)', ro: 'UE (27 de membri din 2007–2013)' },
	EU27_2007_24MS: {
		en: 'EU (24 of the 27 members of 2007–2013)',
		ro: 'UE (24 din cei 27 de membri din 2007–2013)'
	},
	EU_PARTIAL: {
		en: 'EU (only the members that answered)',
		ro: 'UE (doar membrii care au răspuns)'
	},
	EU_V: { en: 'EU (the members of each year)', ro: 'UE (membrii din fiecare an)' }
};
export const UNIT: Record<string, Text> = {
	persons: { en: 'persons', ro: 'persoane' },
	percent: { en: 'per cent', ro: 'la sută' },
	per_million: { en: 'per million inhabitants', ro: 'la un milion de locuitori' },
	per_100000: { en: 'per 100,000 inhabitants', ro: 'la 100.000 de locuitori' },
	rank: { en: '(rank)', ro: '(loc)' },
	tier: { en: '(tier)', ro: '(nivel)' },
	cases: { en: 'cases', ro: 'cauze' },
	residents: { en: 'residents', ro: 'rezidenți' }
};
export const STATUS_WORD: Record<string, Text> = {
	not_reported: { en: 'not reported', ro: 'neraportat' },
	confidential: { en: 'confidential', ro: 'confidențial' },
	suppressed: { en: 'suppressed', ro: 'ascuns' },
	not_applicable: { en: 'not applicable', ro: 'nu se aplică' }
};
