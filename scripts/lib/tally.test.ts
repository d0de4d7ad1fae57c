import { describe, expect, it } from 'vitest';
import { closing, judge, playwrightCounts, vitestCounts } from './tally.mjs';

describe('the counts of npm test', () => {
	it('count a file that does not load, and an error outside any test, as failed', () => {
		const testResults = [{ status: 'failed', assertionResults: [] }];
		const counted = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };
		expect(vitestCounts({ ...counted, testResults })).toEqual({ passed: 3, failed: 1, skipped: 2 });
		const stats = { expected: 4, unexpected: 1, flaky: 0, skipped: 0 };
		expect(playwrightCounts({ stats, errors: ['no server'] }).failed).toBe(2);
	});
	it('fail a stage that ran no test, or failed without naming one', () => {
		expect(judge(0, null)).toMatchObject({ failed: 1, note: 'ran no test' });
		expect(judge(1, { passed: 5, failed: 0, skipped: 0 })).toMatchObject({ passed: 5, failed: 1 });
		expect(judge(0, { passed: 5, failed: 0, skipped: 0 }).failed).toBe(0);
	});
	it('close with one plain line', () => {
		expect(closing({ passed: 2, failed: 0, skipped: 0 })).toBe('2 passed, 0 failed');
		expect(closing({ passed: 2, failed: 1, skipped: 3 })).toBe('2 passed, 1 failed, 3 skipped');
	});
});
