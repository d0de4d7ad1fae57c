import { EVIDENCE } from '../../i18n/evidence.ts';
import { capitalise } from '../../i18n/format.ts';
import { isSetId, placeInSentence } from '../../i18n/places.ts';
import { speaker } from '../../i18n/text.ts';
import type { Context, Table } from '../../figure/contract.ts';
import type { Row } from './figure.ts';
import {
	baselineName,
	changeWords,
	sizeWords,
	tierWords,
	titleOf,
	valueWords,
	VERDICT
} from './words.ts';

/** The indicators as a table: both baselines, whichever the change is measured from. */
export function tableOf(rows: Row[], context: Context): Table {
	const { lang, params, name } = context;
	const say = speaker(lang);
	const from = baselineName(params.baseline ?? '2020', lang);
	const place = (set: string) => (isSetId(set) ? placeInSentence(set, name(set), lang) : name(set));
	return {
		caption: say('Indicators, then and now', 'Indicatorii, atunci și acum'),
		columns: [
			{ label: say('Indicator', 'Indicator') },
			{ label: say('Identified in', 'Identificate în') },
			{ label: say('Value of 2020', 'Valoarea din 2020'), numeric: true },
			{ label: say('Mean 2017–2019', 'Media 2017–2019'), numeric: true },
			{ label: say('Latest', 'Cea mai nouă'), numeric: true },
			{ label: say('Year', 'Anul'), numeric: true },
			{ label: say(`Change from: ${from}`, `Schimbare față de: ${from}`), numeric: true },
			{ label: say('Smallest that can be told', 'Cea mai mică sesizabilă'), numeric: true },
			{ label: say('Can it be told?', 'Se poate sesiza?') },
			{ label: say('Obtained from', 'Obținut din'), as: 'badge' }
		],
		rows: rows.map((row) => {
			const { unit, latest, change, minimum } = row;
			const show = (value: Row['latest']) => (value ? valueWords(value, unit, lang) : '–');
			const tier = (codes: string | null, wanted: boolean) =>
				codes && wanted ? tierWords(codes, lang) : '–';
			const tiers = unit === 'tier';
			return [
				capitalise(titleOf(row.indicator, context), lang),
				row.set === null ? '–' : capitalise(place(row.set), lang),
				tiers ? tier(row.tier_baseline, row.baseline === '2020') : show(row.in_2020),
				tiers ? tier(row.tier_baseline, row.baseline !== '2020') : show(row.mean_2017_2019),
				tiers ? tier(row.tier_latest, true) : show(latest),
				row.latest_year === null ? '–' : String(row.latest_year),
				change ? changeWords(change, unit, lang) : '–',
				minimum === null ? '–' : sizeWords(minimum, unit, lang),
				VERDICT[row.verdict][lang],
				EVIDENCE[row.evidence_latest]?.short[lang] ?? row.evidence_latest
			];
		})
	};
}
