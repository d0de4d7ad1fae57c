import { CAVEATS } from '../../i18n/caveats.ts';
import {
	capitalise,
	formatCountInterval,
	formatCounted,
	formatCountedInterval,
	formatList,
	formatRank,
	formatShareInterval
} from '../../i18n/format.ts';
import { placeTitle } from '../../i18n/places.ts';
import { speaker } from '../../i18n/text.ts';
import type { Context, Description } from '../../figure/contract.ts';
import { isReported, type Reported } from '../../figure/reported.ts';
import {
	citizensOf,
	COUNTRIES,
	editionOf,
	inPlace,
	nameList,
	VICTIMS,
	yearSpan
} from '../../figure/words.ts';
import type { Event, Row } from './figure.ts';

type Seen = Row & Reported;

function headline(seen: Seen[], context: Context): string {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const who = citizensOf(params.origins[0], name(params.origins[0]), lang);
	const [first, last] = [seen[0], seen.at(-1)];
	if (!first || !last) {
		return say(
			`No share of ${who} ${inPlace(context)} can be given for ${yearSpan(params)}`,
			`Nu se poate da o pondere pentru ${who} ${inPlace(context)} în ${yearSpan(params)}`
		);
	}
	const now = formatShareInterval(last.share, lang);
	const then =
		first === last
			? ''
			: say(
					`; in ${first.year}, ${formatShareInterval(first.share, lang)}`,
					`; în ${first.year}, ${formatShareInterval(first.share, lang)}`
				);
	return say(
		`In ${last.year}, ${who} were ${now} of the victims identified ${inPlace(context)}${then}`,
		`În ${last.year}, ${who} au fost ${now} dintre victimele identificate ${inPlace(context)}${then}`
	);
}

/** The latest year in counts, with who reported it. */
function latest(last: Seen, context: Context): string[] {
	const { lang, params } = context;
	const say = speaker(lang);
	const of = formatCountInterval(last.victims, lang);
	const stated = formatCountedInterval(last.stated, VICTIMS, lang);
	const sentences = [
		params.set
			? say(
					`${last.year}: ${of} out of ${stated} with a stated citizenship, identified by ${last.reporters} of the ${formatCounted(last.reporters_in_set, COUNTRIES, lang)}.`,
					`${last.year}: ${of} din ${stated} cu cetățenie declarată, identificate de ${last.reporters} din cele ${formatCounted(last.reporters_in_set, COUNTRIES, lang)}.`
				)
			: say(
					`${last.year}: ${of} out of ${stated} with a stated citizenship.`,
					`${last.year}: ${of} din ${stated} cu cetățenie declarată.`
				)
	];
	if (last.rank) {
		sentences.push(
			say(
				`Rank among foreign citizenships that year: ${formatRank(last.rank)}.`,
				`Locul între cetățeniile străine în acel an: ${formatRank(last.rank)}.`
			)
		);
	}
	const worst = formatShareInterval(last.worst_case, lang);
	sentences.push(
		say(
			`If none or all of the victims without a stated citizenship were theirs: ${worst}.`,
			`Dacă nicio victimă fără cetățenie declarată nu ar avea această cetățenie sau dacă toate ar avea-o: ${worst}.`
		)
	);
	return sentences;
}

/** Why years cannot simply be set against each other. */
function comparability(seen: Seen[], rows: Row[], context: Context): string[] {
	const { lang, params } = context;
	const say = speaker(lang);
	const sentences: string[] = [];
	const [first, last] = [seen[0], seen.at(-1)];
	// Said only where it is so: the same countries may well have reported every year.
	const panels = new Set(seen.map((row) => row.missing_reporters));
	if (params.set && first && last && panels.size > 1) {
		sentences.push(
			say(
				`Not the same countries reported each year (${first.reporters} in ${first.year}, ${last.reporters} in ${last.year}): part of any movement may come from there.`,
				`Nu au raportat aceleași țări în fiecare an (${first.reporters} în ${first.year}, ${last.reporters} în ${last.year}): o parte din orice mișcare poate veni de aici.`
			)
		);
	}
	const gaps = rows.filter((row) => row.status === 'not_reported').map((row) => String(row.year));
	if (gaps.length > 0) {
		const years = formatList(gaps, lang);
		sentences.push(say(`No data: ${years}.`, `Fără date: ${years}.`));
	}
	const unlisted = rows.filter((row) => row.status === 'not_listed').map((row) => String(row.year));
	if (unlisted.length > 0) {
		const years = formatList(unlisted, lang);
		sentences.push(
			say(
				`Citizenships were published without naming this one: ${years}.`,
				`S-au publicat cetățenii fără ca aceasta să fie menționată: ${years}.`
			)
		);
	}
	const missing = params.set ? last?.missing_reporters?.split(' ') : undefined;
	if (last && missing) {
		const names = nameList(missing, context);
		sentences.push(
			say(
				`Published no citizenships in ${last.year}: ${names}.`,
				`Nu au publicat cetățenii în ${last.year}: ${names}.`
			)
		);
	}
	return sentences;
}

/** Sentences for the share of origins through time, all from the rows. */
export function describe(rows: Row[], context: Context, events: Event[]): Description {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const of = (origin: string) => rows.filter((row) => row.origin === origin);
	const subject = of(params.origins[0]);
	const seen = subject.filter(isReported);
	const last = seen.at(-1);
	const high = seen.toSorted((a, b) => b.share.mid - a.share.mid)[0];
	const others = params.origins.slice(1).flatMap((origin) => {
		const row = of(origin).filter(isReported).at(-1);
		return row ? [`${name(origin)} ${formatShareInterval(row.share, lang)} (${row.year})`] : [];
	});
	const paragraphs = [
		...(last ? latest(last, context) : []),
		...(high && high !== last
			? [
					say(
						`Highest: ${formatShareInterval(high.share, lang)}, in ${high.year}.`,
						`Cea mai mare valoare: ${formatShareInterval(high.share, lang)}, în ${high.year}.`
					)
				]
			: []),
		...(others.length > 0
			? [say(`For comparison: ${others.join('; ')}.`, `Pentru comparație: ${others.join('; ')}.`)]
			: []),
		...comparability(seen, subject, context)
	];
	const panel = subject[0]?.reporters;
	const fixed =
		params.panel === 'fixed' && panel !== undefined
			? say(
					` Fixed panel: only the ${panel} countries that published citizenships in every year.`,
					` Panel fix: doar cele ${panel} țări care au publicat cetățenii în fiecare an.`
				)
			: '';
	const place = placeTitle(params.place, name(params.place), lang);
	return {
		headline: capitalise(headline(seen, context), lang),
		subtitle: say(
			`Share among victims with a stated citizenship, identified in: ${place}, ${yearSpan(params)}. The band is what suppressed values (“<5”) leave open.${fixed} ${editionOf(context)}.`,
			`Ponderea între victimele cu cetățenie declarată, identificate în: ${place}, ${yearSpan(params)}. Banda arată ce lasă deschis valorile ascunse („<5”).${fixed} ${editionOf(context)}.`
		),
		paragraphs,
		notes: [
			CAVEATS.identified_in[lang],
			...(events.some((event) => event.type === 'initiative')
				? [
						say(
							'Below: the network’s initiatives; hollow circles are its members’ work before it was formed, bars are dates known only to the month or year.',
							'Jos: inițiativele rețelei; cercurile goale sunt acțiuni ale membrilor dinainte de constituire, barele sunt date cunoscute doar la nivel de lună sau an.'
						),
						CAVEATS.side_by_side[lang]
					]
				: [])
		]
	};
}
