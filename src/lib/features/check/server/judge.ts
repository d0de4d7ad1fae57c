import type { Database } from '../../../db/database.server.ts';
import type { Outcome } from '../answer.ts';
import type { Cell } from '../cell.ts';
import { fit, type Fit, type Official } from '../fit.ts';
import type { Claim, Meaning, Relation } from '../claim.ts';
import type { Reason } from '../reasons.ts';
import { lookUp, unodcRows } from './rows.ts';

/** A claim with the official number it was compared with, before it is put into words. */
export interface Judged {
	claim: Claim;
	outcome: Outcome;
	/** Of the newest edition. */
	official: Cell | undefined;
	older: Cell | undefined;
	reasons: Reason[];
}

export const AGREES: ReadonlySet<Outcome> = new Set<Outcome>(['match', 'compatible']);

/** Fewer of a set's countries make no finding; fewer than half are said beside it. */
const THIN = 0.25;
const HALF = 0.5;

const sum = ({ lower, upper }: { lower: number; upper: number }) => lower + upper;

/** Why an official number is no finding, or not of what the sentence says. */
function obstacleOf({ stated, unstated, coverage }: Cell, { known }: Claim): Reason | undefined {
	if (coverage !== undefined && coverage < THIN) return 'thin';
	if (!stated || !unstated) return undefined;
	if (sum(unstated) > sum(stated)) return 'mostly_unknown';
	return !known && sum(unstated) > sum(stated) / 2 ? 'much_unknown' : undefined;
}

/** What is to be minded beside a number that agrees. */
function remarksOn(cell: Cell, claim: Claim): Reason[] {
	const remarks: Reason[] = cell.exact ? [] : ['unsure'];
	if (cell.coverage !== undefined && cell.coverage < HALF) remarks.push('half');
	const worst = cell.kind === 'share' && cell.worst;
	if (
		worst &&
		!claim.known &&
		fit(claim.written, { ...cell, ...worst }) !== fit(claim.written, cell)
	) {
		remarks.push('unknown_matters');
	}
	return remarks;
}

/** The set with Romania in it, from UNODC's rows of the other countries and of Romania. */
async function withRomania(database: Database, cell: Cell): Promise<Official | undefined> {
	const [own] = await unodcRows(database, 'RO', cell.from, cell.origin);
	const [others] = await unodcRows(database, cell.place, cell.from, cell.origin);
	const known = { exact: true, bound: null };
	if (!own?.count || !others?.count) return undefined;
	const count = {
		lower: own.count.lower + others.count.lower,
		upper: own.count.upper + others.count.upper
	};
	if (cell.kind === 'count') return { ...known, ...count };
	if (cell.kind !== 'share' || !own.stated || !others.stated) return undefined;
	const all = {
		lower: own.stated.lower + others.stated.lower,
		upper: own.stated.upper + others.stated.upper
	};
	return {
		...known,
		lower: (100 * count.lower) / (all.upper - count.upper + count.lower),
		upper: (100 * count.upper) / (all.lower - count.lower + count.upper)
	};
}

const BEST: Record<Fit, number> = { match: 0, compatible: 1, open: 2, no: 3 };

async function judgeClaim(database: Database, claim: Claim): Promise<Judged> {
	const { written, whole, lacks } = claim;
	const found = (
		outcome: Outcome,
		official?: Cell,
		reasons: Reason[] = [],
		older?: Cell
	): Judged => ({
		...{ claim, outcome, official, older, reasons }
	});
	if (lacks.length > 0) return found('ask', undefined, [...lacks]);
	const cells = await lookUp(database, claim);
	const fits = cells
		.filter(({ newest }) => newest)
		.map((cell) => ({ cell, how: fit(written, cell) }))
		.toSorted((a, b) => BEST[a.how] - BEST[b.how]);
	const [first] = fits;
	if (whole && first && first.cell.group === null) {
		const all = await withRomania(database, first.cell);
		const possible = !all || first.how !== 'no' || fit(written, all) !== 'no';
		return found(possible ? 'ask' : 'near', first.cell, ['whole_set']);
	}
	const obstacle = first && obstacleOf(first.cell, claim);
	if (first && obstacle) return found(first.how === 'no' ? 'near' : 'ask', first.cell, [obstacle]);
	if (first?.how === 'match' || first?.how === 'compatible') {
		return found(first.how, first.cell, remarksOn(first.cell, claim));
	}
	const older = whole
		? undefined
		: cells.find(
				(cell) => !cell.newest && !obstacleOf(cell, claim) && BEST[fit(written, cell)] < 2
			);
	if (older) return found('was', first?.cell, [], older);
	if (first?.how === 'open') return found('ask', first.cell, ['left_open']);
	return first ? found('near', first.cell) : found('none');
}

/** The newest official number of a claim, whatever the sentence writes. */
async function newestOf(database: Database, claim: Claim): Promise<Cell | undefined> {
	const cells = await lookUp(database, claim);
	return cells.find(({ newest, exact }) => newest && exact);
}

/** What is wrong with what a sentence makes of its numbers, or what keeps it from being told. */
async function faultOf(
	database: Database,
	relation: Relation,
	judged: readonly Judged[]
): Promise<Reason | undefined> {
	const [first, second] = judged.map(({ official }) => official);
	switch (relation.is) {
		case 'went': {
			if (!first || !second) return 'direction';
			const [low, high] = relation.way === 'down' ? [second, first] : [first, second];
			return low.upper < high.lower ? undefined : 'direction';
		}
		case 'more': {
			const than = await newestOf(database, { ...relation.than, source: undefined });
			if (!first || !than) return 'compared_with';
			const change = 100 * (first.lower / than.lower - 1);
			const up = relation.way === 'more' ? change : -change;
			return fit(relation.amount, { lower: up, upper: up, exact: true, bound: null }) === 'no'
				? 'direction'
				: undefined;
		}
		case 'ahead': {
			const ahead = await newestOf(database, { ...relation.of, origin: relation.origin });
			const next = ahead && relation.of.written.low - 1;
			if (!ahead) return 'compared_with';
			return ahead.lower === next && ahead.upper === next ? undefined : 'direction';
		}
		case 'move': {
			const before = await newestOf(database, relation.before);
			if (!first || !before) return 'compared_with';
			const moved = Math.sign(before.lower - first.lower);
			return moved === { up: 1, down: -1, same: 0 }[relation.way] ? undefined : 'direction';
		}
	}
}

/** Reporters of a set change from year to year. */
const isSet = (cell: Cell | undefined) => cell?.coverage !== undefined && cell.place.length > 2;

/** Judges the numbers of a sentence, and what it makes of them: it holds only as a whole. */
export async function judge(database: Database, { claims, relations }: Meaning): Promise<Judged[]> {
	const judged = await Promise.all(claims.map((claim) => judgeClaim(database, claim)));
	const faults = (
		await Promise.all(relations.map((relation) => faultOf(database, relation, judged)))
	).flatMap((fault) => fault ?? []);
	const panel =
		relations.some(({ is }) => is === 'went') && judged.some(({ official }) => isSet(official));
	const wrong = judged.some(({ outcome }) => !AGREES.has(outcome) && outcome !== 'was');
	return judged.map((one): Judged => {
		if (!AGREES.has(one.outcome)) return one;
		if (faults.length > 0) {
			const outcome = faults.includes('direction') ? 'near' : 'ask';
			return { ...one, outcome, reasons: faults };
		}
		if (wrong) return { ...one, outcome: 'ask', reasons: ['other_number'] };
		return panel ? { ...one, outcome: 'compatible', reasons: [...one.reasons, 'panel'] } : one;
	});
}
