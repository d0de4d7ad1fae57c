import type { Claim, Hedge, Kind, Lack, Meaning, Measure, Written } from './claim.ts';
import type { Amount } from './language/numbers.ts';
import type { Fields, Parse } from './language/parse.ts';

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

/** "Not the majority": half of them at most, and it may be none. */
export const MINORITY: Written = { ...MAJORITY, low: 50, high: 50, hedge: 'at_most' };

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

/** The year of a report, or the first and last of several. */
function yearsIn(fields: Fields): [number | undefined, number | undefined] {
	const period = yearIn(fields, 'years');
	if (period) return [period[0], period[1]];
	return [yearIn(fields, 'year')?.[0], yearIn(fields, 'year2')?.[0]];
}

function tierOf(fields: Fields, about: Omit<Claim, 'written' | 'field'>): Meaning | undefined {
	const written = writtenIn(fields, 'tier', 'tier');
	if (!written || said(fields, 'about') !== 'RO') return undefined;
	const listed = said(fields, 'list') === 'yes';
	if (listed && written.low !== 2) return undefined;
	const low = listed ? 2.5 : written.low;
	const [year, last] = yearsIn(fields);
	const lacks: Lack[] = year === undefined ? ['no_year'] : [];
	const claim: Claim = {
		...{ ...about, place: 'RO', lacks, source: undefined, field: 'tier' },
		written: { ...written, low, high: low }
	};
	if (last !== undefined && year !== undefined) {
		const years = Array.from({ length: last - year + 1 }, (_, i) => year + i);
		return { claims: years.map((one) => ({ ...claim, from: one, to: one })), relations: [] };
	}
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
			for (const [hedge, written] of [
				['majority', MAJORITY],
				['minority', MINORITY]
			] as const) {
				if (said(fields, 'hedge') === hedge) {
					return { claims: [{ ...about, written, field: 'hedge' }], relations: [] };
				}
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
		case 'since': {
			const [now, then] = [writtenIn(fields, 'n', 'count'), writtenIn(fields, 'n2', 'count')];
			const before = yearIn(fields, 'year2');
			if (!now || !then || !before || before[0] >= (about.from ?? 0)) return undefined;
			// „Față de” says neither more nor less: what it says follows from the numbers.
			const way = then.low < now.low ? 'up' : 'down';
			if (said(fields, 'went') !== way) return undefined;
			return {
				claims: [
					{ ...about, ...of(before), written: then, field: 'n2' },
					{ ...about, written: now, field: 'n' }
				],
				relations: [{ is: 'went', way }]
			};
		}
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
