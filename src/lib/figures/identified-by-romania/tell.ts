import { formatCountedInterval, formatCountInterval } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import type { Telling, Told } from '../../receipts/contract.ts';
import { VICTIMS } from '../../figure/words.ts';
import type { Row } from './figure.ts';
import { GIVEN_BY, otherNumber, partName, type Key } from './words.ts';

/** The row shown for the cell. */
export const shownOf = ({ year, part }: Key, rows: Row[]) =>
	rows.find((row) => row.shown && row.year === year && row.part === part);

/** What Romania counted, told in one language, with what others say of the same. */
export function tell(key: Key, rows: Row[], { lang }: Telling): Told {
	const say = speaker(lang);
	const row = shownOf(key, rows);
	const { year, by, part } = key;
	const others = rows.filter((one) => !one.shown && one.year === year && one.part === part);
	const of = part === 'total' ? '' : ` (${partName(by, part, lang)})`;
	const why = row
		? null
		: say(
				`No source seen here gives this number for ${year}. Missing is not zero`,
				`Nicio sursă văzută aici nu dă această cifră pentru ${year}. Lipsa nu înseamnă zero`
			);
	const count = row ? formatCountedInterval(row.victims, VICTIMS, lang) : '';
	const who = row ? GIVEN_BY[row.given_by][lang] : '';
	return {
		title: say(
			`Victims identified by Romania${of}, ${year}`,
			`Victime identificate de România${of}, ${year}`
		),
		value: row ? formatCountInterval(row.victims, lang) : null,
		number: row?.victims ?? null,
		unit: 'persons',
		status: row ? 'reported' : 'not_reported',
		why,
		parts: [],
		formula: row
			? [
					say(
						`Not computed: given by ${who}. Of several sources, the one nearest to the count is shown: ANITP’s own page, ANITP via GRETA, ANITP via the press, UNODC’s file, Eurostat’s publications, the US reports; rounded and unsure figures last.`,
						`Nu se calculează: o dă ${who}. Dintre mai multe surse este arătată cea mai apropiată de numărătoare: pagina ANITP, ANITP prin GRETA, ANITP prin presă, fișierul UNODC, publicațiile Eurostat, rapoartele SUA; cifrele rotunjite și nesigure, la urmă.`
					),
					...(part === 'total'
						? []
						: [
								say(
									'Parts of different publications do not fit together: a year is divided as one of them does it.',
									'Părțile din publicații diferite nu se potrivesc: un an este împărțit așa cum o face una dintre ele.'
								)
							])
				]
			: [],
		sentence:
			why ??
			say(
				`In ${year}, Romania identified ${count}${of} (${who})`,
				`În ${year}, România a identificat ${count}${of} (${who})`
			),
		notes: [
			...(others.length > 0
				? [
						say('Other numbers for it: ', 'Alte cifre pentru același lucru: ') +
							others.map((other) => otherNumber(other, by, lang)).join('; ') +
							'.'
					]
				: []),
			say(
				'What Romania counts includes people exploited abroad; it is never added to what other countries count.',
				'Evidența României cuprinde și persoane exploatate în străinătate; nu se adună niciodată cu evidențele altor țări.'
			)
		]
	};
}
