import type { Revision, Verdict } from './row.ts';
import { leftOpen, type Value } from './intervals.ts';

/**
 * The smallest change that can be told from noise: the largest that a revision has made, and what hidden
 * values leave open in the two values compared. Without two editions nobody knows it.
 */
export function judge(
	change: Value | null,
	revision: Revision | null
): { minimum: number | null; verdict: Verdict } {
	if (!change) return { minimum: null, verdict: 'none' };
	if (!revision) return { minimum: null, verdict: 'unknown' };
	const minimum = revision.size + leftOpen(change);
	// A hair, so that rounding in the last digit tells nothing.
	const verdict = Math.abs(change.mid) > minimum + 1e-12 ? 'beyond' : 'within';
	return { minimum, verdict };
}
