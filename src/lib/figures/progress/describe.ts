import { CAVEATS } from '../../i18n/caveats.ts';
import { capitalise, formatDate } from '../../i18n/format.ts';
import { placeTitle } from '../../i18n/places.ts';
import { speaker } from '../../i18n/text.ts';
import type { Context, Description } from '../../figure/contract.ts';
import { inPlace } from '../../figure/words.ts';
import { choiceSentences } from './choice.ts';
import type { Extra, Row } from './figure.ts';
import { leaveOutSentences, minimumSentences } from './notes.ts';
import { readRow, thenWords } from './reading.ts';
import { readTarget } from './read-target.ts';
import { peopleOf, titleIn, valueWords, type Speaking } from './words.ts';

/** The row the page is about: the share in the set asked for. */
export const mainRow = (rows: readonly Row[], { params }: Speaking) =>
	rows.find(({ indicator, set }) => indicator === 'share' && set === params.place);

/** What the difference comes to, after a colon; never a word that claims more than the verdict. */
function ending(row: Row, { lang }: Context): string {
	const say = speaker(lang);
	const panels = row.same_reporters === false;
	if (row.verdict === 'unknown') {
		return say(
			'; known from one edition only, the difference cannot be told from a revision',
			'; cunoscută dintr-o singură ediție, diferența nu se poate deosebi de o revizuire'
		);
	}
	if (row.verdict === 'within') {
		return say(
			'; a difference no larger than revisions and hidden values can make alone',
			'; o diferență nu mai mare decât pot produce singure revizuirile și valorile ascunse'
		);
	}
	const told = say(
		'; a difference larger than revisions and hidden values can make alone',
		'; o diferență mai mare decât pot produce singure revizuirile și valorile ascunse'
	);
	if (!panels) return told;
	if (!row.fixed) {
		return (
			told + say(', though not the same countries reported', ', însă nu au raportat aceleași țări')
		);
	}
	return row.fixed.verdict === 'beyond' && row.fixed.change.mid * (row.change?.mid ?? 0) > 0
		? told +
				say(
					', also among the countries that reported every time',
					', inclusiv între țările care au raportat de fiecare dată'
				)
		: told +
				say(
					', but not among the countries that reported every time',
					', dar nu și între țările care au raportat de fiecare dată'
				);
}

function headline(rows: Row[], context: Context): string {
	const { lang } = context;
	const say = speaker(lang);
	const row = mainRow(rows, context);
	const { whose } = peopleOf(context);
	const place = inPlace(context);
	if (!row?.latest || row.latest_year === null) {
		return say(
			`No share of ${whose} among victims identified ${place} can be given`,
			`Nu se poate da ponderea ${whose} între victimele identificate ${place}`
		);
	}
	const now = `${valueWords(row.latest, 'share', lang)} ${say('in', 'în')} ${row.latest_year}`;
	const what = say(
		`The share of ${whose} among victims identified ${place}`,
		`Ponderea ${whose} între victimele identificate ${place}`
	);
	const then = row.baseline === '2020' ? row.in_2020 : row.mean_2017_2019;
	if (!row.change || !then) {
		const year = row.baseline.replace('-', '–');
		return `${what}: ${now}; ${say(`nothing newer to compare with ${year}`, `nimic mai nou de comparat cu ${year}`)}`;
	}
	const before = `${valueWords(then, 'share', lang)} ${thenWords(row, context)}`;
	return `${what}: ${before}, ${now}${ending(row, context)}`;
}

/** Each indicator read aloud; of sets that were not asked for, the essential. */
function readings(rows: Row[], context: Context): string[] {
	const { lang, params } = context;
	return rows.map((row) => {
		const brief = row.set !== null && row.set !== params.place;
		const title = capitalise(titleIn(row, context), lang);
		return `${title}: ${readRow(row, context, brief).join(' ')}`;
	});
}

/** Sentences on the indicators since the baseline, all from the rows. */
export function describe(rows: Row[], context: Context, extra: Extra[]): Description {
	const { lang, params, name, sources } = context;
	const say = speaker(lang);
	const target = extra.find((one) => one.kind === 'target');
	const main = mainRow(rows, context);
	const place = placeTitle(params.place, name(params.place), lang);
	const unodc = sources.find(({ id }) => id === 'unodc-glotip');
	const edition = unodc
		? say(
				` UNODC, edition of ${formatDate(unodc.vintage, lang)}.`,
				` UNODC, ediția din ${formatDate(unodc.vintage, lang)}.`
			)
		: '';
	return {
		headline: capitalise(headline(rows, context), lang),
		subtitle: say(
			`Indicators, each beside its value in 2020 and its mean of 2017–2019. First: ${place}.${edition}`,
			`Indicatori, fiecare lângă valoarea din 2020 și media anilor 2017–2019. Mai întâi: ${place}.${edition}`
		),
		paragraphs: [
			...(target && main ? readTarget(target, main, context) : []),
			...choiceSentences(rows, context),
			...readings(rows, context)
		],
		notes: [
			...(main ? minimumSentences(main, context) : []),
			...leaveOutSentences(rows, context),
			CAVEATS.identified_in[lang]
		]
	};
}
