import { TIER } from '../../figures/tip-tier/words.ts';
import { formatDate } from '../../i18n/format.ts';
import { flagWords } from '../../i18n/flags.ts';
import { producerName } from '../../i18n/producers.ts';
import { AGE, FORM, ORIGIN, SEX } from '../../i18n/terms.ts';
import { speaker, type Lang, type Text } from '../../i18n/text.ts';
import { claimValue, measureName } from '../../receipts/published/conflicts.ts';

/** A row of sql/destination-sources.sql: one number of one source on one country. */
export interface Told {
	block: 'there' | 'elsewhere' | 'context';
	source_id: string;
	producer: string;
	title: string;
	vintage: string;
	source_url: string;
	reporter: string;
	origin: string;
	measure: string;
	unit: string;
	series: string | null;
	year_from: number;
	year_to: number;
	quarter: number | null;
	sex: string;
	age: string;
	form: string;
	lower: number;
	upper: number;
	flag: string | null;
	publisher_label: string | null;
	quote: string | null;
	evidence: string;
	url: string | null;
}

/** A number as a reader sees it: when, of whom, how many, how it is known. */
export interface Line {
	when: string;
	of: string;
	value: string;
	flag: string;
	evidence: string;
	url: string;
}

/** The numbers of one source that count the same thing; two groups are never added. */
export interface Group {
	key: string;
	block: Told['block'];
	source: string;
	producer: string;
	title: string;
	edition: string;
	vintage: string;
	measure: string;
	/** Whose citizens, or everybody. */
	who: string;
	/** The country that counted, where it is another. */
	by: string;
	evidence: string[];
	url: string;
	lines: Line[];
	/** How many of `lines`, from the top, are of the latest year. */
	latest: number;
}

type Name = (code: string) => string;
const word = (table: Record<string, Text>, code: string, lang: Lang) =>
	(Object.hasOwn(table, code) ? table[code]?.[lang] : undefined) ?? code;

/** "2022", "2010–2012", "Q2 2022". */
function whenOf({ year_from, year_to, quarter }: Told, lang: Lang): string {
	const years = year_from === year_to ? String(year_from) : `${year_from}–${year_to}`;
	return quarter === null ? years : `${lang === 'ro' ? 'T' : 'Q'}${quarter} ${years}`;
}

/** Which part of all it is: "sexual exploitation, children"; empty for the whole. */
const partOf = ({ sex, age, form }: Told, lang: Lang) =>
	[
		form === 'total' ? '' : word(FORM, form, lang),
		sex === 'total' ? '' : word(SEX, sex, lang),
		age === 'total' ? '' : word(AGE, age, lang)
	]
		.filter((part) => part !== '')
		.join(', ');

/** The Watch List is kept at 2.5 to stand in its place in the order; that is no number for a reader. */
const TIER_AT = new Map<number, keyof typeof TIER>([
	[1, 'tier_1'],
	[2, 'tier_2'],
	[2.5, 'watch_list'],
	[3, 'tier_3']
]);

/** A tier is words of its publisher, not a number. */
function valueOf(row: Told, lang: Lang): string {
	const tier = row.unit === 'tier' ? TIER_AT.get(row.lower) : undefined;
	return tier ? TIER[tier].name[lang] : claimValue(row, lang);
}

const lineOf = (row: Told, lang: Lang): Line => ({
	when: whenOf(row, lang),
	of: partOf(row, lang),
	value: valueOf(row, lang),
	flag: flagWords(row.flag ?? '', lang),
	evidence: row.evidence,
	url: row.url ?? row.source_url
});

/** Rows set together by what they count, in the order they came. */
export function groupTold(rows: readonly Told[], code: string, lang: Lang, name: Name): Group[] {
	const groups = new Map<string, [Told, ...Told[]]>();
	for (const row of rows) {
		const series = row.measure === 'resident_population' ? (row.series ?? '') : '';
		const key = [row.block, row.source_id, row.measure, row.unit, row.origin, row.reporter, series];
		const found = groups.get(key.join('|'));
		if (found) found.push(row);
		else groups.set(key.join('|'), [row]);
	}
	return [...groups].map(([key, told]) => {
		const [first] = told;
		return {
			key,
			block: first.block,
			source: first.source_id,
			producer: producerName(first.producer, lang),
			title: first.title,
			edition: formatDate(first.vintage, lang),
			vintage: first.vintage,
			measure: whatOf(first, lang),
			who: whoOf(first, lang, name),
			by: first.reporter === code ? '' : name(first.reporter),
			evidence: [...new Set(told.map(({ evidence }) => evidence))].sort(),
			url: first.url ?? first.source_url,
			lines: told.map((row) => lineOf(row, lang)),
			latest: told.filter(
				(row) => row.year_to === first.year_to && row.year_from === first.year_from
			).length
		};
	});
}

/** The measure in words; of residents, which. */
function whatOf({ measure, series }: Told, lang: Lang): string {
	const say = speaker(lang);
	if (measure !== 'resident_population' || series === null) return measureName(measure, lang);
	return series === 'born'
		? say('residents, by country of birth', 'rezidenți, după țara nașterii')
		: say('residents, by citizenship', 'rezidenți, după cetățenie');
}

function whoOf({ origin, measure }: Told, lang: Lang, name: Name): string {
	if (measure === 'us_tip_tier') return '';
	if (measure === 'resident_population' && origin === 'TOTAL') {
		return speaker(lang)('everybody', 'toată populația');
	}
	return Object.hasOwn(ORIGIN, origin) ? word(ORIGIN, origin, lang) : name(origin);
}
