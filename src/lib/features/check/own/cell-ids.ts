import { AGE, FORM, SEX } from '../../../i18n/terms.ts';
import type { Text } from '../../../i18n/text.ts';
import { fold } from '../language/fold.ts';
import type { Mentions } from './mentions.ts';

export const SOURCE = 'unodc-glotip';
const SETS = /^(?:EU27|EUROPE|MIDDLE_EAST|EUROPE_ME|WORLD)$/;
const COUNTRY = /^[A-Z]{2}$/;

export const placed = ({ codes, years }: Mentions, cell: string) =>
	codes.flatMap((place) => years.slice(0, 1).map((year) => `${SOURCE}.${place}.${year}.${cell}`));

/** Place and citizenship of two names either way round; of one, both. */
export function pairs({ codes }: Mentions): [place: string, origin: string][] {
	const [only, ...more] = codes;
	if (only !== undefined && more.length === 0) return [[only, only]];
	return codes.flatMap((place) =>
		codes
			.filter((origin) => origin !== place && COUNTRY.test(origin))
			.map((origin): [string, string] => [place, origin])
	);
}

const ABROAD = /in afara propriei tari|outside their own country/;
export const isAbroad = (folded: string) => ABROAD.test(folded);

/** Cells of a citizenship in a place and year. */
export const cells = (mentions: Mentions, cell: string) =>
	pairs(mentions).map(
		([place, origin]) => `${SOURCE}.${place}.${origin}.${mentions.years[0]}.${cell}`
	);

export function counted(mentions: Mentions, folded: string): string[] {
	if (/cetatenie declarata|a stated citizenship/.test(folded)) {
		const unstated = /fara cetatenie declarata|without a stated/.test(folded);
		return placed(mentions, unstated ? 'unstated' : 'stated');
	}
	return cells(mentions, isAbroad(folded) ? 'foreign' : 'victims');
}

const PARTS: readonly (readonly [by: string, names: Record<string, Text>])[] = [
	['form', FORM],
	['sex', SEX],
	['age', AGE]
];

export function romanian({ years }: Mentions, folded: string): string[] {
	const [year] = years;
	const parts = PARTS.flatMap(([by, names]) =>
		Object.entries(names).flatMap(([part, name]) =>
			[name.ro, name.en].some((one) => folded.includes(`(${fold(one)})`)) ? [`${by}-${part}`] : []
		)
	);
	const [cell = 'total'] = parts;
	return [`identified-by-romania.${year}.${cell}`];
}

export const published = ({ spans: [span] }: Mentions, cell: string) =>
	['EU28', 'EU27_2020', 'EU27_2007'].map((group) =>
		['eurostat-publications', group, ...(cell === 'total' ? [] : ['RO']), span, cell].join('.')
	);

/** The period behind the group's name, which may have one of its own: „UE-27 (membrii din 2007–2013), 2010”. */
export const ofPeriod = (mentions: Mentions, folded: string): Mentions => {
	const [, span] = /, ((?:19|20)\d\d(?:-(?:19|20)\d\d)?):/.exec(folded) ?? [];
	return span ? { ...mentions, spans: [span] } : mentions;
};

export function referred({ years: [year] }: Mentions, folded: string): string[] {
	const [, quarter] = /(?:trimestrul|quarter) ([1-4])/.exec(folded) ?? [];
	const period = quarter ? `${year}-Q${quarter}` : `${year}`;
	if (/%/.test(folded)) {
		const cell = /ar fi|would be/.test(folded) ? 'worst' : 'share';
		return [`uk-nrm.GB.RO.${period}.${cell}`];
	}
	if (/doar cetatenie romana|romanian nationality alone/.test(folded)) {
		return [`uk-nrm.GB.RO.${period}.victims`];
	}
	if (/romana si inca una|romanian and another/.test(folded))
		return [`uk-nrm.GB.RO.${period}.dual`];
	return [`uk-nrm.GB.${period}.${/declarata|stated/.test(folded) ? 'stated' : 'total'}`];
}

export function changed(mentions: Mentions, folded: string): string[] {
	const [from, to] = mentions.years;
	const part = /aceasta parte|this part/.test(folded);
	const which = /raportat$|raportat[.)]|reported/.test(folded)
		? 'change-panel'
		: /alte cetatenii|others identified/.test(folded)
			? 'change-others'
			: 'change-origin';
	return pairs(mentions).map(
		([place, origin]) => `${SOURCE}.${place}.${origin}.${from}-${to}.${part ? which : 'change'}`
	);
}

const COMPARED: readonly (readonly [id: string, said: RegExp])[] = [
	['identified_by_romania', /victime identificate de romania|victims identified by romania/],
	['registered_eu', /inregistrate|registered/],
	['rank', /^["' ]*(?:locul intre|the rank among)/],
	['total', /toate victimele cu cetatenie declarata|all victims with a stated citizenship/],
	['share', /^["' ]*(?:ponderea|the share of)/],
	['victims', /identificat/],
	['victims', /identified/]
];

export function compared(mentions: Mentions, folded: string): string[] {
	const [indicator] = COMPARED.find(([, said]) => said.test(folded)) ?? ['share'];
	const cell = /cea mai mica schimbare|smallest change/.test(folded)
		? 'minimum'
		: /schimbare|change/.test(folded)
			? 'change'
			: 'mean';
	const baseline = /2017-2019/.test(folded) ? '2017-2019' : '2020';
	const end = `${indicator}.${cell}-${baseline}`;
	if (indicator === 'identified_by_romania' || indicator === 'registered_eu') {
		return [`progress.${end}`];
	}
	const sets = mentions.codes.filter((code) => SETS.test(code));
	if (indicator === 'total') return sets.map((set) => `progress.${set}.${end}`);
	// A rank's title does not say whose: Romania's, unless another is named.
	const origins = mentions.codes.filter((code) => COUNTRY.test(code));
	return sets.flatMap((set) =>
		(origins.length > 0 ? origins : ['RO']).map((origin) => `progress.${set}.${origin}.${end}`)
	);
}
