import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dirname, join } from 'node:path';

// Who may import whom on the floors of the house is linted: scripts/lib/floors.mjs.

const files = execFileSync('git', [
	'ls-files',
	'-co',
	'--exclude-standard',
	'src',
	'scripts',
	'data'
])
	.toString()
	.split('\n')
	.filter((file) => /\.(ts|mjs|js|svelte)$/.test(file));
const IMPORT =
	/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;
const imports = files.flatMap((file) => {
	const code = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, '');
	return [...code.matchAll(IMPORT)].map(([, type, from, dynamic]) => ({
		file,
		specifier: from ?? dynamic ?? '',
		typeOnly: type !== undefined
	}));
});

const resolve = (file: string, specifier: string) =>
	specifier.startsWith('.') ? join(dirname(file), specifier) : specifier;

describe('who imports whom', () => {
	it('is seen', () => {
		expect(files.length).toBeGreaterThan(100);
		expect(imports.length).toBeGreaterThan(files.length);
		const seen = imports.map(({ file, specifier }) => `${file} ${specifier}`);
		expect(seen).toContain('src/lib/db/database.server.ts @duckdb/node-api');
		expect(seen).toContain('src/lib/figures/origin-ranking/picture.ts @observablehq/plot');
	});
	it('needs no made data and no test outside of tests', () => {
		const wrong = imports.filter(
			({ file, specifier }) =>
				!/\.test\.ts$|\/made/.test(file) &&
				/\.test\.ts$|\/made[/-]|^tests\//.test(resolve(file, specifier))
		);
		expect(wrong).toEqual([]);
	});
	it('puts no SQL together from text outside of .sql files', () => {
		const wrong = files.filter(
			(file) =>
				file.startsWith('src/') &&
				!file.endsWith('.test.ts') &&
				/[`'"]\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\s[^`'"]*\b(FROM|INTO|SET|AS)\b/.test(
					readFileSync(file, 'utf8')
				)
		);
		expect(wrong).toEqual([]);
	});
});
