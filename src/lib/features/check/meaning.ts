import type { Amount } from './language/numbers.ts';
import type { Fields, Parse } from './language/parse.ts';

export type Kind = 'share' | 'count' | 'rank' | 'tier';
export type Hedge = 'exact' | 'about' | 'nearly' | 'over' | 'at_least' | 'under' | 'at_most';
export type Measure = 'identified' | 'registered' | 'referred';

/** What a sentence says of a number: shares in per cent. */
export interface Written extends Amount {
	kind: Kind;
	hedge: Hedge;
}

/** What keeps a claim that was read from being looked up. */
export type Lack = 'no_year' | 'no_place' | 'rank_foreign' | 'two_readings';

/** One number of a sentence, with all that the sentence says of it. */
export interface Claim {
	written: Written;
	/** The field it stands in, whose tokens are the number's. */
	field: string;
	/** Reporter set or country. */
	place: string | undefined;
	/** The place is a set with all its members, Romania too: no set of ours. */
	whole: boolean;
	/** Which EU a publication counted, where the sentence says so: EU27_2020, EU28. */
	group: string | undefined;
	from: number | undefined;
	to: number | undefined;
	part: 'H1' | 'H2' | undefined;
	/** Country code, or TOTAL: all victims. */
	origin: string;
	measure: Measure;
	/** Id of the source the sentence names. */
	source: string | undefined;
	/** Says "with a known citizenship". */
	known: boolean;
	lacks: Lack[];
}

/** What else the sentence says of its numbers together, or of something beside them. */
export type Relation =
	| { is: 'went'; way: 'up' | 'down' }
	| { is: 'more'; amount: Written; way: 'more' | 'fewer'; than: Claim }
	| { is: 'ahead'; origin: string; of: Claim }
	| { is: 'move'; way: 'up' | 'down' | 'same'; before: Claim };

/** What a sentence says: its numbers, and what it makes of them. */
export interface Meaning {
	claims: Claim[];
	relations: Relation[];
}

/** Sets as sentences name them: whole ones have Romania in them, and ours never do. */
const WHOLE: Readonly<Record<string, { place: string; group?: string }>> = {
	EU: { place: 'EU27' },
	EU27_2020: { place: 'EU27', group: 'EU27_2020' },
	EU28: { place: 'EU27', group: 'EU28' },
	ALL_EUROPE: { place: 'EUROPE' },
	ALL_EUROPE_ME: { place: 'EUROPE_ME' },
	ALL_WORLD: { place: 'WORLD' }
};

const said = (fields: Fields, field: string): string | undefined => {
	const value = fields[field]?.value;
	return typeof value === 'string' ? value : undefined;
};

function writtenIn(fields: Fields, field: string, kind: Kind): Written | undefined {
	const value = fields[field]?.value;
	const hedge =
		field === 'n' || field === 's' ? ((said(fields, 'hedge') ?? 'exact') as Hedge) : 'exact';
	if (typeof value !== 'string') return value ? { ...(value as Amount), kind, hedge } : undefined;
	const low = Number(value);
	return { kind, low, high: low, decimals: 0, range: false, fraction: false, hedge };
}

/** "The majority": more than half, and all it may be. */
export const MAJORITY: Written = {
	...{ kind: 'share', low: 50, high: 100, decimals: 0 },
	...{ range: false, fraction: false, hedge: 'over' }
};

const yearIn = (fields: Fields, field: string) =>
	fields[field]?.value as readonly [number, number] | undefined;

/** Everything a claim has but its number. */
function aboutOf(fields: Fields): Omit<Claim, 'written' | 'field'> {
	const measure = (said(fields, 'measure') ?? 'identified') as Measure;
	const named = said(fields, 'place');
	// The national referral mechanism is the United Kingdom's.
	const place = named ?? (said(fields, 'system') === 'nrm' ? 'GB' : undefined);
	const set = place === undefined ? undefined : WHOLE[place];
	const [from, last] = yearIn(fields, 'year') ?? [];
	const to = yearIn(fields, 'to')?.[1] ?? last;
	return {
		place: set?.place ?? place,
		whole: set !== undefined,
		group: set?.group,
		from,
		to,
		part: said(fields, 'part') as Claim['part'],
		origin: said(fields, 'origin') ?? 'TOTAL',
		measure,
		source: said(fields, 'source'),
		known: said(fields, 'known') === 'yes',
		lacks: [
			...(from === undefined ? (['no_year'] as const) : []),
			...(place === undefined ? (['no_place'] as const) : [])
		]
	};
}

const of = (year: readonly [number, number] | undefined) => {
	return { from: year?.[0], to: year?.[1], lacks: [] };
};

function tierOf(fields: Fields, about: Omit<Claim, 'written' | 'field'>): Meaning | undefined {
	const written = writtenIn(fields, 'tier', 'tier');
	if (!written || said(fields, 'about') !== 'RO') return undefined;
	const listed = said(fields, 'list') === 'yes';
	if (listed && written.low !== 2) return undefined;
	const low = listed ? 2.5 : written.low;
	const [year] = yearIn(fields, 'year') ?? [];
	const lacks: Lack[] = year === undefined ? ['no_year'] : [];
	const claim: Claim = {
		...{ ...about, place: 'RO', lacks, source: undefined, field: 'tier' },
		written: { ...written, low, high: low }
	};
	const way = said(fields, 'move') as 'up' | 'down' | 'same' | undefined;
	if (way === undefined || year === undefined) return { claims: [claim], relations: [] };
	const before = { ...claim, from: year - 1, to: year - 1 };
	return { claims: [claim], relations: [{ is: 'move', way, before }] };
}

/** A number and the year it is of, in a sentence on two. */
function pairOf(fields: Fields, about: Omit<Claim, 'written' | 'field'>): Meaning | undefined {
	const share = 's' in fields;
	const [first, second] = share ? ['s', 's2'] : ['n', 'n2'];
	const kind = share ? 'share' : 'count';
	const [one, two] = [writtenIn(fields, first, kind), writtenIn(fields, second, kind)];
	const [then, now] = [yearIn(fields, 'year'), yearIn(fields, 'year2')];
	if (!one || !two || !then || !now || then[0] >= now[0]) return undefined;
	const lacks = about.lacks.filter((lack) => lack !== 'no_year');
	return {
		claims: [
			{ ...about, ...of(then), lacks, written: one, field: first },
			{ ...about, ...of(now), lacks, written: two, field: second }
		],
		relations: [{ is: 'went', way: said(fields, 'went') as 'up' | 'down' }]
	};
}

function claimsOf(kind: string, fields: Fields): Meaning | undefined {
	const about = aboutOf(fields);
	const only = (field: string, as: Kind, rest: Partial<Claim> = {}): Meaning | undefined => {
		const written = writtenIn(fields, field, as);
		return written && { claims: [{ ...about, written, field, ...rest }], relations: [] };
	};
	switch (kind) {
		case 'count':
		case 'total':
			return only('n', 'count');
		case 'share':
			if (said(fields, 'hedge') === 'majority') {
				return { claims: [{ ...about, written: MAJORITY, field: 'hedge' }], relations: [] };
			}
			return only('s', 'share');
		case 'rank': {
			// Our ranks are among foreign citizenships; those of all citizenships are in publications alone.
			const bare = said(fields, 'among') === 'all' && about.measure !== 'registered';
			const lacks: Lack[] = [...about.lacks, ...(bare ? (['rank_foreign'] as const) : [])];
			const ranked = only('rank', 'rank', { lacks });
			const [claim] = ranked?.claims ?? [];
			const last = writtenIn(fields, 'rank2', 'rank');
			if (claim && last) claim.written = { ...claim.written, high: last.low, range: true };
			const origin = said(fields, 'ahead');
			if (claim && origin !== undefined) ranked?.relations.push({ is: 'ahead', origin, of: claim });
			return ranked;
		}
		case 'tier':
			return tierOf(fields, about);
		case 'change':
			return pairOf(fields, about);
		case 'more': {
			const now = only('n', 'count');
			const amount = writtenIn(fields, 'more', 'share');
			const [claim] = now?.claims ?? [];
			if (!now || !claim || !amount) return undefined;
			const than = { ...claim, ...of(yearIn(fields, 'year2')) };
			now.relations.push({
				is: 'more',
				amount,
				than,
				way: said(fields, 'than') as 'more' | 'fewer'
			});
			return now;
		}
		case 'part': {
			const [own, all] = [writtenIn(fields, 'n', 'count'), writtenIn(fields, 'n2', 'count')];
			if (!own || !all) return undefined;
			return {
				claims: [
					{ ...about, written: all, field: 'n2', origin: 'TOTAL' },
					{ ...about, written: own, field: 'n' }
				],
				relations: []
			};
		}
		default:
			throw new Error(`the table has a kind without a meaning: ${kind}`);
	}
}

/** What a parse means; undefined where its parts do not go together. */
export function meaningOf({ construction, fields }: Parse): Meaning | undefined {
	// Who is referred is a potential victim, and nobody else is.
	const potential = said(fields, 'noun') === 'potential';
	if (fields.noun && potential !== (said(fields, 'measure') === 'referred')) return undefined;
	return claimsOf(construction.kind, fields);
}
