import { type Measure } from '../../i18n/measures.ts';
import { formatCount } from '../../i18n/format.ts';
import { speaker, type Lang, type Text } from '../../i18n/text.ts';
import type { Row } from './row.ts';

/**
 * Below this many residents a rate is shown but marked, and never a finding: one victim more or fewer
 * moves it by more than ten in 100,000, which is more than the whole rate of many countries.
 */
export const FEW_RESIDENTS = 10_000;
/** What a rate is a rate of. */
export const PER = 100_000;

export const RATE_STATUS: Record<Row['status'], Text> = {
	rated: { en: '–', ro: '–' },
	no_residents: { en: 'residents not known', ro: 'rezidenți necunoscuți' },
	not_listed: { en: 'not listed', ro: 'nemenționată' },
	not_reported: { en: 'no data', ro: 'fără date' }
};

/** What a rate of this kind can mean and what it cannot: it goes wherever the number goes. */
export const rateCaveat = ({ en, ro }: Measure, lang: Lang): string =>
	speaker(lang)(
		`The rate tells where being ${en.verb} is frequent among residents on paper. It is not the risk of being trafficked: people who move for a season or are not registered can be among the ${en.many} and are not among the residents, countries ${en.do} in different ways, and those born in a country are not the same people as its citizens.`,
		`Raportul arată unde ${ro.act.replace(/e$/, 'ea')} este frecventă față de rezidenții din evidențe. Nu este riscul de a fi traficat: cei plecați sezonier sau neînregistrați pot fi printre ${ro.few} și nu sunt printre rezidenți, țările ${ro.do} în moduri diferite, iar cei născuți într-o țară nu sunt aceiași oameni cu cetățenii ei.`
	);

/** "observed", "interpolated 2020–2024", or that nothing is known. */
export function residentsWords(
	{ residents_kind: kind, residents_years: years }: Pick<Row, 'residents_kind' | 'residents_years'>,
	lang: Lang
): string {
	const say = speaker(lang);
	if (kind === null || years === null) return '–';
	if (kind === 'observed') return say(`published for ${years.to}`, `publicat pentru ${years.to}`);
	const span = `${years.from}–${years.to}`;
	return say(`interpolated, ${span}`, `interpolat, ${span}`);
}

/** The mark of few residents, in words. */
export const fewWords = (lang: Lang) =>
	speaker(lang)(
		`fewer than ${formatCount(FEW_RESIDENTS, lang)} residents`,
		`sub ${formatCount(FEW_RESIDENTS, lang)} de rezidenți`
	);
