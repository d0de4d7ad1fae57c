import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @returns {Counts} */
export const none = () => ({ passed: 0, failed: 0, skipped: 0 });

/**
 * What a run of vitest counted. A file that does not load holds no test: it counts as one failed.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
	const { testResults } = report;
	const broken = testResults.filter(
		(f) => f.status === 'failed' && f.assertionResults.length === 0
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken.length,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/**
 * What a run of Playwright counted; an error outside any test (no server, say) counts as one failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: unknown[] }} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats, errors }) {
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length,
		skipped: stats.skipped
	};
}

/**
 * The counts of a stage, set right by its exit code: a stage that failed without naming a failed
 * test, or that ran no test, has failed.
 * @param {number} code
 * @param {Counts | null} counted null: it left no report
 * @returns {Counts & { note?: string }}
 */
export function judge(code, counted) {
	const counts = counted ?? none();
	if (counts.failed > 0) return counts;
	if (code !== 0) return { ...counts, failed: 1, note: `failed with exit code ${code}` };
	if (counts.passed === 0) return { ...counts, failed: 1, note: 'ran no test' };
	return counts;
}

/**
 * @template T
 * @param {string} file
 * @param {(report: any) => T} count
 * @returns {T | null} null: there is no report
 */
export const countReport = (file, count) =>
	existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : null;

/** The closing line. @param {Counts} counts */
export const closing = ({ passed, failed, skipped }) =>
	`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
