import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, resolveConfig } from 'prettier';
import { afterAll, describe, expect, it } from 'vitest';
import { KINDS, makeNew } from './make-new.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'made-new-'));
afterAll(() => rmSync(root, { recursive: true }));

describe.each(['source', 'figure'] as const)('a new %s', async (kind) => {
	const id = `made-${kind}`;
	const files = await makeNew(kind, id, root);
	const texts = new Map(files.map((file) => [basename(file), readFileSync(file, 'utf8')]));
	const code = [...texts].filter(([name]) => name.endsWith('.ts'));

	it('lies in a folder of its own, named as it is', () => {
		expect(new Set(files.map(dirname))).toEqual(new Set([join(root, KINDS[kind], id)]));
		expect([...texts.values()].join()).not.toContain('template');
		expect([...texts.values()].join()).toContain(id);
	});
	it('imports files that are there', () => {
		const folder = join(repository, KINDS[kind], id);
		const imported = code.flatMap(([name, text]) =>
			[...text.matchAll(/ from '(\.[^'?]+)/g)].map(([, path = '']) => ({ name, path }))
		);
		expect(imported.length).toBeGreaterThan(5);
		for (const { name, path } of imported) {
			const own = path.startsWith('./') && texts.has(basename(path));
			expect(own || existsSync(resolve(folder, path)), `${name}: ${path}`).toBe(true);
		}
	});
	it('is formatted', async () => {
		const config = await resolveConfig(join(repository, 'package.json'));
		for (const [name, text] of code)
			expect(await check(text, { ...config, filepath: name }), name).toBe(true);
	});
	it('says in both languages what is to be filled', () => {
		const text = texts.get(`${kind}.ts`) ?? '';
		expect(text).toMatch(/en: 'FILL/);
		expect(text).toMatch(/ro: 'FILL/);
	});
	it('is not made over another', async () => {
		await expect(makeNew(kind, id, root)).rejects.toThrow(`${KINDS[kind]}/${id} is there already`);
	});
});

it.each(['', 'Made', 'a b', '../made', 'made_one', '-made', 'made--one', '1made', 'm'.repeat(41)])(
	'"%s" cannot be an id',
	async (id) => {
		await expect(makeNew('source', id, root)).rejects.toThrow(`"${id}" cannot be an id`);
		expect(existsSync(join(root, KINDS.source, id, 'source.ts'))).toBe(false);
	}
);
