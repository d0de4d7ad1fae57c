import { CAVEATS } from '../../i18n/caveats.ts';
import { formatShareInterval } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import type { Context, Description } from '../../figure/contract.ts';
import { yearSpan } from '../../figure/words.ts';
import { shareWords, type Row } from './figure.ts';

/** Sentences that set the sources side by side and say why they differ; nothing is averaged. */
export function describe(rows: Row[], context: Context): Description {
	const { lang, params } = context;
	const say = speaker(lang);
	const unodc = rows.filter((row) => row.source === 'unodc-glotip');
	const periods = rows.filter((row) => row.source !== 'unodc-glotip');
	const longest = periods.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
	const last = unodc.at(-1);
	const headline =
		longest && last
			? say(
					`Romanian citizens among victims in the EU: ${shareWords(longest, lang)} in ${yearSpan(longest)} by Eurostat’s publications, ${formatShareInterval(last.share, lang)} in ${yearSpan(last)} by UNODC`,
					`Cetățenii români între victimele din UE: ${shareWords(longest, lang)} în ${yearSpan(longest)} după publicațiile Eurostat, ${formatShareInterval(last.share, lang)} în ${yearSpan(last)} după UNODC`
				)
			: say('One source alone speaks of these years', 'Despre acești ani vorbește o singură sursă');
	return {
		headline,
		subtitle: say(
			`Share of Romanian citizens, each source by itself, ${yearSpan(params)}: UNODC by year (EU members other than Romania), Eurostat and Commission publications by period (all EU members), drawn as spans.`,
			`Ponderea cetățenilor români, fiecare sursă separat, ${yearSpan(params)}: UNODC pe ani (statele UE în afara României), publicațiile Eurostat și ale Comisiei pe perioade (toate statele UE), desenate ca intervale.`
		),
		paragraphs: [
			...periods.map((row) =>
				say(
					`Eurostat publications, ${yearSpan(row)}: ${shareWords(row, lang)}.`,
					`Publicațiile Eurostat, ${yearSpan(row)}: ${shareWords(row, lang)}.`
				)
			),
			say(
				'Why they differ: Eurostat counts the victims registered by Romania too, most of them Romanian; UNODC’s line leaves Romania out as a reporter.',
				'De ce diferă: Eurostat numără și victimele înregistrate de România, în majoritate cetățeni români; linia UNODC lasă deoparte România ca țară care raportează.'
			),
			say(
				'Eurostat’s totals include victims whose citizenship is not known, and count presumed victims beside identified ones; a period of several years hides how the share moved within it.',
				'Totalurile Eurostat includ victime a căror cetățenie nu este cunoscută și numără, pe lângă victimele identificate, și victime prezumate; o perioadă de mai mulți ani ascunde cum s-a mișcat ponderea în interiorul ei.'
			),
			...(periods.some((row) => row.at_most)
				? [
						say(
							'“At most”: the total was published only as “more than”, so that the share can be lower, not higher.',
							'„Cel mult”: totalul a fost publicat doar ca „peste”, deci ponderea poate fi mai mică, nu mai mare.'
						)
					]
				: [])
		],
		notes: [CAVEATS.identified_in[lang]]
	};
}
