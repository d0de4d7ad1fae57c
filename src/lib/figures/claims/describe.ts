import { CAVEATS } from '../../i18n/caveats.ts';
import { formatCounted, formatDate, formatList } from '../../i18n/format.ts';
import { speaker, type Counted } from '../../i18n/text.ts';
import type { Context, Description } from '../../figure/contract.ts';
import { VERDICTS, type Row } from './row.ts';

const CLAIMS: Counted = {
	en: { one: '# claim', other: '# claims' },
	ro: { one: '# afirmație', few: '# afirmații', other: '# de afirmații' }
};
const OUTCOME: Record<Row['verdict'], Counted> = {
	supported: {
		en: { one: '# is supported', other: '# are supported' },
		ro: { one: '# se susține', few: '# se susțin', other: '# se susțin' }
	},
	supported_with_condition: {
		en: { one: '# with a condition', other: '# with a condition' },
		ro: { one: '# cu o condiție', few: '# cu o condiție', other: '# cu o condiție' }
	},
	not_supported: {
		en: { one: '# is not', other: '# are not' },
		ro: { one: '# nu se susține', few: '# nu se susțin', other: '# nu se susțin' }
	},
	cannot_be_checked: {
		en: { one: '# cannot be checked', other: '# cannot be checked' },
		ro: {
			one: '# nu se poate verifica',
			few: '# nu se pot verifica',
			other: '# nu se pot verifica'
		}
	}
};

/** How many claims the data support, and how to read a verdict; the claims are in rows and table. */
export function describe(rows: Row[], context: Context): Description {
	const { lang, vintage } = context;
	const say = speaker(lang);
	const counts = VERDICTS.flatMap((verdict) => {
		const count = rows.filter((row) => row.verdict === verdict).length;
		return count > 0 ? [formatCounted(count, OUTCOME[verdict], lang)] : [];
	});
	const all = formatCounted(rows.length, CLAIMS, lang);
	return {
		headline:
			rows.length > 0
				? say(
						`Of ${all} on the origin of victims, ${formatList(counts, lang)}`,
						`Din ${all} despre originea victimelor, ${formatList(counts, lang)}`
					)
				: say('No claims are recorded', 'Nu este înregistrată nicio afirmație'),
		subtitle: say(
			`What institutions, organisations and the press have said about Romania as a country of origin, put to the data as they stood on ${formatDate(vintage, lang)}.`,
			`Ce au spus instituții, organizații și presa despre România ca țară de origine, confruntat cu datele așa cum erau la ${formatDate(vintage, lang)}.`
		),
		paragraphs: [
			say(
				'Each claim is put to the data as a sentence that can be tested: a place, years, a source, a number. The verdict is computed from the outcome; nobody types it.',
				'Fiecare afirmație este confruntată cu datele sub forma unei propoziții verificabile: un loc, ani, o sursă, un număr. Verdictul se calculează din rezultat; nu îl scrie nimeni de mână.'
			),
			say(
				'“Not supported” means that the figures known here do not bear it out. It says nothing about those who made the claim, nor about figures not seen here.',
				'„Nu se susține” înseamnă că cifrele cunoscute aici nu o confirmă. Nu spune nimic despre cei care au făcut afirmația și nici despre cifre care nu au fost văzute aici.'
			)
		],
		notes: [CAVEATS.identified_in[lang]]
	};
}
