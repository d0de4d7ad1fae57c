import { complain, emit } from '../lib/progress.ts';
import { tell } from './examine.ts';
import type { HeldReport } from './held.ts';
import { readMeasures } from './limits.ts';

/** The exit code of a run that held an edition and failed in nothing else. */
export const HELD_EXIT = 3;

/** What became of an edition, in a line, and what to do. */
export const heldLine = (source: string, vintage: string, stays: string | null): string =>
	`the edition of ${vintage} is held${stays === null ? '' : `; the snapshot of ${stays} stays`}. To release ` +
	`it: npm run ingest -- accept ${source} ${vintage} --reason "…"`;

/** Says why an edition is held: what lies beyond its limit, and the largest differences. */
export function reportHeld(source: string, vintage: string, report: HeldReport): void {
	const words = readMeasures();
	emit({ event: 'held', source, vintage, ...report });
	const against = report.against === null ? '' : ` Against ${report.against}:`;
	complain(`${source}@${vintage} is held: it is unlike anything seen.${against}`);
	for (const one of report.findings)
		complain(`  ${tell(one, words.get(one.measure)?.en ?? one.measure)}`);
	if (report.differences.length > 0) complain('  largest differences:');
	for (const line of report.differences) complain(`    ${line}`);
	complain(`Release it: npm run ingest -- accept ${source} ${vintage} --reason "…"`);
}
