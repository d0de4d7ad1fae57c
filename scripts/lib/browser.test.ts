import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from './browser.mjs';
import { run } from './run.mjs';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'origine-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the browser', () => {
	function program(path: string, script: string): string {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, `#!/bin/sh\n${script}\n`);
		chmodSync(file, 0o755);
		return file;
	}
	it('is CHROMIUM_PATH, then the PATH, then that of Playwright', () => {
		const own = program('own/chrome', 'exit 0');
		const google = program('one/google-chrome', 'exit 0');
		const chromium = program('two/chromium', 'exit 0');
		const PATH = `${join(folder, 'one')}:${join(folder, 'two')}`;
		expect(findBrowser({ PATH, CHROMIUM_PATH: google }, () => own)).toBe(google);
		expect(findBrowser({ PATH }, () => own)).toBe(chromium);
		expect(findBrowser({ PATH: join(folder, 'one') }, () => own)).toBe(google);
		expect(findBrowser({ PATH: folder }, () => own)).toBe(own);
		expect(findBrowser({ PATH: folder }, () => join(folder, 'none'))).toBeNull();
	});
	it('is not one that does not run', () => {
		const broken = program('one/chromium', 'exit 127');
		const own = program('own/chrome', 'exit 0');
		expect(findBrowser({ PATH: dirname(broken) }, () => own)).toBe(own);
		expect(() => findBrowser({ CHROMIUM_PATH: broken }, () => own)).toThrow('CHROMIUM_PATH is');
	});
});

describe('a program run for a step', () => {
	it('ends, with its children, when it takes too long', async () => {
		const { code, output } = await run('sh', ['-c', 'echo on; sleep 60 & wait'], { timeout: 200 });
		expect([code, output]).toEqual([1, 'on\nended by SIGKILL\n']);
	});
});
