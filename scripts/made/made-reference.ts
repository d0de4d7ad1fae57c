/** MADE FOR TESTS: three countries of a made data root. */
export const MADE_COUNTRIES = [
	'code,alpha3,name_en,name_ro,m49_region',
	'DE,DEU,Germany,Germania,150',
	'IT,ITA,Italy,Italia,150',
	'RO,ROU,Romania,România,150\n'
].join('\n');

/** The measure of the made source, with all its words, as measures.csv has them. */
export const MADE_MEASURES = [
	'id,share,name_en,name_ro,one_en,many_en,verb_en,do_en,act_en,one_ro,few_ro,other_ro,the_one_ro,the_ro,of_ro,verb_ro,do_ro,act_ro,counts_en,counts_ro,caveat_en,caveat_ro',
	'made_victims,yes,made,inventate,one,ones,made,make,making,una,unele,de unele,una,unele,unora,inventat,inventă,inventare,Made,Inventat,Made.,Inventat.\n'
].join('\n');
