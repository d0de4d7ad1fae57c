import { speaker } from '../../i18n/text.ts';
import type { Context, Figure, Table } from '../../figure/contract.ts';
import { describe } from './describe.ts';
import sql from './query.sql?raw';
import { reasonOf, wordingOf } from './reason.ts';
import { claimRow, rawRow, type Raw, type Row, type Test } from './row.ts';
import { claimedWords, saidWhen, VERDICT } from './words.ts';

export type { Row, Test } from './row.ts';

/** Claims with reason and wording, and the tests they are made from, in the order of the record. */
export function derive(
	raw: Raw[],
	{ sources }: Pick<Context, 'sources'>
): { rows: Row[]; extra: Test[] } {
	const isHalf = ({ proposition }: Test) => proposition === 'more_than_half';
	const rows = [...new Set(raw.map(({ id }) => id))].flatMap((one): Row[] => {
		const own = raw.filter(({ id }) => id === one);
		const [claim] = own;
		if (!claim) return [];
		const tests = own.map(({ test }) => test);
		const numbers = tests.filter(({ claimed, part }) => claimed !== null && part > 0);
		// "Most" has no number where it may as well mean the largest group.
		const half = tests.every((test) => test.part !== 1 || isHalf(test)) ? numbers[0] : undefined;
		const said = numbers.find((test) => !isHalf(test)) ?? half;
		const { id, date, precision, known_after, said_by_en, said_by_ro, quote_lang } = claim;
		const { quote_en, quote_ro, url, source_title, verdict } = claim;
		const [en, ro] = (['en', 'ro'] as const).map((lang) => ({
			reason: reasonOf(claim, tests, { lang, sources }),
			wording: wordingOf(tests, { lang, sources })
		})) as [Words, Words];
		return [
			{
				...{ id, date, precision, known_after, said_by_en, said_by_ro, quote_lang },
				...{ quote_en, quote_ro, url, source_title, verdict },
				claimed: said?.claimed ?? null,
				qualifier: said?.qualifier ?? null,
				proposition: (said ?? claim.test).proposition,
				...{ reason_en: en.reason, reason_ro: ro.reason },
				...{ wording_en: en.wording, wording_ro: ro.wording }
			}
		];
	});
	return { rows, extra: raw.map(({ test }) => test) };
}
interface Words {
	reason: string;
	wording: string;
}

export const figure: Figure<Row, Test, Raw> = {
	title: {
		en: 'Claims in circulation and the data',
		ro: 'Afirmațiile din spațiul public și datele'
	},
	position: 20,
	params: ['as_of'],
	defaults: { set: 'EU27', span: 'all' },
	sources: ['unodc-glotip', 'eurostat-publications', 'anitp'],
	sql,
	row: claimRow,
	raw: { row: rawRow, derive },
	describe,
	table(rows, { lang }): Table {
		const say = speaker(lang);
		return {
			caption: say('Claims and their verdicts', 'Afirmațiile și verdictele lor'),
			columns: [
				{ label: say('Claim', 'Afirmația') },
				{ label: say('Said by', 'Cine a spus') },
				{ label: say('When', 'Când') },
				{ label: say('Number', 'Numărul') },
				{ label: say('Verdict', 'Verdictul') },
				{ label: say('Why', 'De ce') }
			],
			rows: rows.map((row) => [
				say(`“${row.quote_en}”`, `„${row.quote_ro}”`),
				row[`said_by_${lang}`],
				saidWhen(row, lang),
				claimedWords(row, lang) ?? '–',
				`${VERDICT[row.verdict].sign} ${VERDICT[row.verdict].word[lang]}`,
				row[`reason_${lang}`]
			])
		};
	}
};
