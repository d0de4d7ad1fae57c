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
	sexual_or_labour: { en: 'sexual exploitation or forced labour', ro: 'exploatare sexuală sau muncă forțată' },
	sexual_or_other: { en: 'sexual exploitation or other forms', ro: 'exploatare sexuală sau alte forme' },
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
export const MEASURE: Record<string, Text> = {
	detected_victims: { en: 'detected victims', ro: 'victime identificate (UNODC)' },
	repatriated_victims: { en: 'repatriated victims', ro: 'victime repatriate' },
	registered_victims: { en: 'registered victims', ro: 'victime înregistrate' },
	identified_victims: { en: 'identified victims', ro: 'victime identificate' },
	referred_potential_victims: { en: 'referred potential victims', ro: 'potențiale victime semnalate' },
	resident_population: { en: 'residents', ro: 'rezidenți' },
	us_tip_tier: { en: 'US TIP tier', ro: 'nivel TIP (SUA)' }
};
export const STATUS_WORD: Record<string, Text> = {
	not_reported: { en: 'not reported', ro: 'neraportat' },
	confidential: { en: 'confidential', ro: 'confidențial' },
	suppressed: { en: 'suppressed', ro: 'ascuns' },
	not_applicable: { en: 'not applicable', ro: 'nu se aplică' }
};
