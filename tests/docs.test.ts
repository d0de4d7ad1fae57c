import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

// The docs stay true, and the house rules that no other tool knows hold.

const git = (...args: string[]) => execFileSync('git', args).toString().split('\n').filter(Boolean);
const files = git('ls-files', '-co', '--exclude-standard').filter((file) => existsSync(file));
const read = (file: string) => readFileSync(file, 'utf8');
const DOCS = ['README.md', 'CONTRIBUTING.md', 'DECISIONS.md'];
const readme = read('README.md');
/** What stands in backticks, in the text and not in blocks of code. */
const ticked = (text: string) =>
	[...text.replace(/^```[^]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(
		([, inside = '']) => inside
	);

describe('the docs', () => {
	it.each([...DOCS, 'LICENSE'])('%s is there and says something', (file) => {
		expect(read(file).length).toBeGreaterThan(400);
	});
	it('README names every npm script and every top-level folder', () => {
		const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
		for (const name of Object.keys(scripts)) {
			const command = ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;
			expect(readme, command).toContain(command);
		}
		const folders = [...new Set(files.filter((file) => file.includes('/')))].map(
			(file) => file.split('/')[0] ?? ''
		);
		for (const folder of new Set(folders)) {
			if (!folder.startsWith('.')) expect(readme, folder).toContain(`${folder}/`);
		}
	});
	it('README is no longer than it may be', () => {
		expect(readme.split('\n').length).toBeLessThanOrEqual(150);
	});
	it.each(DOCS)('%s names only scripts and paths that exist', (file) => {
		const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
		for (const [, name = ''] of read(file).matchAll(/npm run (?:-s )?([a-z-]+)/g))
			expect(Object.keys(scripts), file).toContain(name);
		const paths = ticked(read(file)).filter(
			(text) => /^[\w.[\]()-]+(\/[\w.[\]()+=-]+)+\/?$/.test(text) && !/^\.\.\//.test(text)
		);
		const gone = paths.filter((named) => {
			if (existsSync(named)) return false;
			// Made when needed and kept out of git: not there in a fresh clone.
			return !/^(data\/(build|originals)|build|test-results)(\/|$)/.test(named);
		});
		expect(gone, file).toEqual([]);
	});
	it.each(DOCS)('%s links only to files that exist', (file) => {
		const links = [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)];
		const gone = links.map(([, to = '']) => to).filter((to) => !existsSync(to));
		expect(gone).toEqual([]);
	});
});

describe('the house rules', () => {
	const code = files.filter(
		(file) => /^(src|scripts|data|tests)\//.test(file) && /\.(ts|mjs|js|svelte|sql|css)$/.test(file)
	);
	it('no file is longer than 250 lines', () => {
		const long = code.filter((file) => read(file).trimEnd().split('\n').length > 250);
		expect(long).toEqual([]);
	});
	it('files are named in kebab-case, as Svelte asks, or as the framework asks', () => {
		const odd = code.filter((file) => {
			const name = path.basename(file);
			return !/^(\+[\w.]+|[A-Z][A-Za-z]+\.svelte|[a-z0-9_]+(-[a-z0-9]+)*(\.[a-z]+)+|\[[^\]]+\]\.\w+)$/.test(
				name
			);
		});
		expect(odd).toEqual([]);
	});
	it('no statistic is coerced to a number', () => {
		const coerce = ['z', 'coerce', 'number'].join('.');
		const own = ['tests/docs.test.ts', 'eslint.config.js'];
		const wrong = [...code, 'eslint.config.js'].filter(
			(file) =>
				!own.includes(file) &&
				read(file)
					.replace(/\/\/.*/g, '')
					.includes(`${coerce}(`)
		);
		expect(wrong).toEqual([]);
	});
	it('no caught error is thrown away in silence', () => {
		const silent = code.filter((file) => /catch\s*(\([^)]*\))?\s*\{\s*\}/.test(read(file)));
		expect(silent).toEqual([]);
	});
	it('no Romanian letter has a cedilla, outside of quotations', () => {
		// Code that looks for them names them in square brackets or in its tests.
		const wrong = files
			.filter((file) => /^src\/.*\.(ts|svelte|html|svg)$|^[A-Z]+\.md$/.test(file))
			.filter((file) => !file.endsWith('.test.ts') && file !== 'src/lib/features/network/quote.ts')
			.filter((file) => /[şţŞŢ]/.test(read(file).replace(/\[[^\]\n]*[şţŞŢ][^\]\n]*\]/g, '')));
		for (const file of files.filter((name) => /^data\/network\/[^/]+\.csv$/.test(name))) {
			const rows: Record<string, string>[] = parse(read(file), { columns: true, bom: true });
			for (const row of rows) {
				for (const [column, value] of Object.entries(row)) {
					if (/quote/.test(column)) continue;
					if (/[şţŞŢ]/.test(value)) wrong.push(`${file} ${column}: ${value.slice(0, 60)}`);
				}
			}
		}
		expect(wrong).toEqual([]);
	});
});

describe('what is in git', () => {
	it('names no registry, and the lock file no address to load from', () => {
		const host = new RegExp(`https?://[^\\s"']*(${['npmjs', 'yarnpkg', 'artifactory'].join('|')})`);
		const texts = files.filter(
			(file) => !/\.(woff2|png|ico)$/.test(file) && statSync(file).size < 2e6
		);
		expect(texts.filter((file) => host.test(read(file)))).toEqual([]);
		expect(read('package-lock.json')).not.toContain('"resolved"');
		expect(existsSync('.npmrc') ? read('.npmrc') : '').not.toMatch(/^\s*registry\s*=/m);
	});
	it('holds no original of a publisher and no built file', () => {
		const wrong = files.filter((file) =>
			/\.(xlsx?|ods|zip|pdf|duckdb|wal)$|^(data\/build|data\/originals|build|node_modules)\//.test(
				file
			)
		);
		expect(wrong).toEqual([]);
	});
	it('names no path of somebody’s machine', () => {
		const machine = new RegExp(
			`(?<![\\w.])/(${['root', 'home', 'Users', 'work'].join('|')})/[\\w.]`
		);
		const wrong = files
			.filter((file) => /\.(ts|mjs|js|svelte|sql|md|json|html)$/.test(file))
			.filter((file) => machine.test(read(file)));
		expect(wrong).toEqual([]);
	});
	it('keeps a receipt beside every snapshot', () => {
		const snapshots = files.filter((file) => /\/snapshots\/[^/]+\/observations\.csv$/.test(file));
		expect(snapshots.length).toBeGreaterThanOrEqual(2);
		for (const file of snapshots)
			expect(readdirSync(path.dirname(file)).sort()).toEqual(['observations.csv', 'receipt.json']);
	});
});
