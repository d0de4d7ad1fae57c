import { placeInSentence } from '../../i18n/places.ts';
import { formatCounted, formatList } from '../../i18n/format.ts';
import { EVIDENCE } from '../../i18n/evidence.ts';
import { speaker } from '../../i18n/text.ts';
import { COUNTRIES } from '../../figure/words.ts';
import { BASELINE_YEARS } from './baseline.ts';
import type { Row } from './figure.ts';
import { changeWords, sizeWords, tierWords, valueWords, yearList, type Speaking } from './words.ts';

/** "in the EU" / „în UE” for the set of a row; nothing where it has none. */
export function whereOf({ set }: Row, { lang, name }: Speaking): string {
	if (set === null) return '';
	return `${speaker(lang)('in', 'în')} ${placeInSentence(set, name(set), lang)}`;
}

/** When the baseline was, with how many of its years went in where not all did. */
export function thenWords(row: Row, { lang }: Speaking): string {
	const say = speaker(lang);
	const wanted = BASELINE_YEARS[row.baseline].length;
	const used = row.baseline_years.split(' ').filter(Boolean);
	if (wanted === 1) return say(`in ${used[0]}`, `în ${used[0]}`);
	const all = used.length === wanted;
	const years = all ? row.baseline.replace('-', '–') : formatList(used, lang);
	const part = all
		? ''
		: say(` (${used.length} of ${wanted} years)`, ` (${used.length} din ${wanted} ani)`);
	const mean = used.length > 1 ? say('on average ', 'în medie ') : '';
	return `${mean}${say('in', 'în')} ${years}${part}`;
}

/** Both values and their difference. */
function comparison(row: Row, context: Speaking): string {
	const { lang } = context;
	const say = speaker(lang);
	const { latest, latest_year: year, change, unit } = row;
	if (!latest || year === null) return say('No value.', 'Nicio valoare.');
	const then = row.baseline === '2020' ? row.in_2020 : row.mean_2017_2019;
	const now = valueWords(latest, unit, lang);
	if (!then) {
		const missing = yearList(row.baseline_missing, lang);
		return say(
			`${now} in ${year}; no comparable value for ${missing}.`,
			`${now} în ${year}; nicio valoare comparabilă pentru ${missing}.`
		);
	}
	const before = `${valueWords(then, unit, lang)} ${thenWords(row, context)}`;
	if (!change) return say(`${before}; nothing newer.`, `${before}; nimic mai nou.`);
	const by = changeWords(change, unit, lang);
	return say(
		`${before}, ${now} in ${year}. Difference: ${by}.`,
		`${before}, ${now} în ${year}. Diferența: ${by}.`
	).replace(/\.\.$/, '.');
}

/** Whether the change can be told, in a sentence. */
function judgement({ verdict, minimum, unit, change }: Row, { lang }: Speaking): string[] {
	const say = speaker(lang);
	if (verdict === 'none' || !change) return [];
	if (minimum === null) {
		return [
			say(
				'Known from one edition only, so that revisions cannot be measured: nothing is said of this difference.',
				'Se cunoaște dintr-o singură ediție, deci revizuirile nu se pot măsura: despre această diferență nu se afirmă nimic.'
			)
		];
	}
	const size = sizeWords(minimum, unit, lang);
	if (verdict === 'beyond') {
		return [
			say(
				`That is more than hidden values and revisions make by themselves (${size}).`,
				`Este mai mult decât pot produce singure valorile ascunse și revizuirile (${size}).`
			)
		];
	}
	const apart = change.lower > 0 || change.upper < 0;
	return [
		unit === 'rank' && !apart
			? say('Whether the rank is another is not certain.', 'Nu este sigur că locul este altul.')
			: say(
					`Hidden values and revisions can make as much by themselves (${size}): it cannot be told from no change.`,
					`Valorile ascunse și revizuirile pot produce singure la fel de mult (${size}): nu se deosebește de o lipsă de schimbare.`
				)
	];
}

/** Who reported then and now, and the same comparison on the countries that did both times. */
function panel(row: Row, context: Speaking): string[] {
	const { lang } = context;
	const say = speaker(lang);
	const { fixed, same_reporters: same, reporters_baseline: before, reporters_latest: now } = row;
	if (same === null || before === null || now === null || !row.change) return [];
	const when = yearList(row.baseline_years, lang);
	if (same) {
		return [
			say('The same countries reported each time.', 'De fiecare dată au raportat aceleași țări.')
		];
	}
	const counts = yearList(before, lang);
	const who = say(
		`Not the same countries reported: ${counts} in ${when}, ${now} in ${row.latest_year}.`,
		`Nu au raportat aceleași țări: ${counts} în ${when}, ${now} în ${row.latest_year}.`
	);
	if (!fixed) return [who];
	const [a, b] = [fixed.baseline, fixed.latest].map((one) => valueWords(one, row.unit, lang));
	const by = changeWords(fixed.change, row.unit, lang);
	const told = {
		beyond: say(
			', also more than hidden values and revisions make',
			', de asemenea mai mult decât pot produce valorile ascunse și revizuirile'
		),
		within: say(
			', which cannot be told from no change',
			', ceea ce nu se deosebește de o lipsă de schimbare'
		),
		unknown: '',
		none: ''
	}[fixed.verdict];
	const also =
		row.verdict === 'beyond' ? told : told.replace('also ', '').replace('de asemenea ', '');
	const countries = formatCounted(fixed.reporters, COUNTRIES, lang);
	return [
		who,
		say(
			`In the ${countries} that reported every time: ${a} and ${b} (${by}${also}).`,
			`În cele ${countries} care au raportat de fiecare dată: ${a} și ${b} (${by}${also}).`
		)
	];
}

/** How the numbers of a baseline and of the latest year were obtained, where it is not one way. */
function obtained(row: Row, { lang }: Speaking): string[] {
	if (row.evidence_baseline === row.evidence_latest || row.evidence_baseline === '') return [];
	const short = (codes: string) =>
		codes
			.split(' ')
			.map((code) => EVIDENCE[code]?.short[lang] ?? code)
			.join(', ');
	const then = `${short(row.evidence_baseline)} (${yearList(row.baseline_years, lang)})`;
	const now = `${short(row.evidence_latest)} (${row.latest_year})`;
	return [speaker(lang)(`Obtained from: ${then}; ${now}.`, `Obținut din: ${then}; ${now}.`)];
}

/** The tier: reports of the baseline, and the latest. */
function readTier(row: Row, { lang }: Speaking): string[] {
	const say = speaker(lang);
	const one = !row.baseline_years.includes(' ');
	const years = yearList(row.baseline_years, lang);
	const then = row.tier_baseline
		? `${say(one ? 'report of' : 'reports of', one ? 'raportul din' : 'rapoartele din')} ${years}: ${tierWords(row.tier_baseline, lang)}; `
		: '';
	const now = tierWords(row.tier_latest ?? '', lang);
	return [
		`${then}${say('report of', 'raportul din')} ${row.latest_year}: ${now}.`,
		say(
			'One government’s assessment, not a statistic: no mean and no difference is taken of it.',
			'Evaluarea unui guvern, nu o statistică: nu se calculează nici medii, nici diferențe.'
		)
	];
}

/**
 * An indicator read aloud: values, difference, whether it can be told, who reported.
 * @param brief without the comparison on the same countries
 */
export function readRow(row: Row, context: Speaking, brief = false): string[] {
	if (row.unit === 'tier') return readTier(row, context);
	const missing = yearList(row.baseline_missing, context.lang);
	return [
		comparison(row, context),
		...judgement(row, context),
		...(row.baseline_missing !== '' && row.change
			? [
					speaker(context.lang)(
						`Without a comparable value, and left out of the mean: ${missing}.`,
						`Fără valoare comparabilă, deci în afara mediei: ${missing}.`
					)
				]
			: []),
		...panel(brief ? { ...row, fixed: null } : row, context),
		...obtained(row, context)
	];
}
