import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { ingestHere } from '../../../scripts/made/made-data.ts';
import { MadePublisher, whole } from '../../../scripts/made/made-publisher.ts';
import { BEHAVIOURS, FILES, LIST, listing, offer } from './made-portal.ts';

// The real command on a data root with this one source, before a made portal on this machine.
const repository = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'origine-unodc-'));
const root = join(folder, 'data');
const portal = new MadePublisher();
const BOOK = whole('PK\u0003\u0004');
const KNOWN = join(root, 'sources/unodc-glotip/known-newer.csv');

beforeAll(async () => {
	mkdirSync(join(root, 'sources'), { recursive: true });
	cpSync(join(repository, 'data/sources/unodc-glotip'), join(root, 'sources/unodc-glotip'), {
		recursive: true
	});
	symlinkSync(join(repository, 'data/contract'), join(root, 'contract'));
	for (const part of ['scripts', 'node_modules', 'package.json'])
		symlinkSync(join(repository, part), join(folder, part));
	await portal.start();
	vi.stubEnv('ORIGINE_FETCH_HOSTS', portal.standIn('data.unodc.org'));
});
beforeEach(() => portal.reset());
afterAll(async () => {
	vi.unstubAllEnvs();
	await portal.stop();
	rmSync(folder, { recursive: true });
});

it.each(BEHAVIOURS)('ingest check: $name', async ({ answers, workbooks, newest }) => {
	const reviewed = readFileSync(KNOWN, 'utf8');
	for (const path of workbooks) portal.answers.set(path, BOOK);
	for (const [path, answer] of Object.entries(answers)) portal.answers.set(path, answer);
	const { code, out, err } = await ingestHere(root, 'check', 'unodc-glotip');
	if (newest === null) {
		expect(code).toBe(1);
		expect(err).toMatch(/^unodc-glotip: data\.unodc\.org: .* By hand: open https:/m);
	} else {
		expect(code, err).toBe(10);
		expect(out).toMatch(/^unodc-glotip: something newer is published/);
		expect(out).toContain(`(release 2025-11: https://data.unodc.org${newest}); here: 2025-04-14\n`);
	}
	// What is seen goes into the report; what is known is written by hand.
	expect(readFileSync(KNOWN, 'utf8')).toBe(reviewed);
});

it('a release later than the one reviewed by hand asks for a hand', async () => {
	const later = `${FILES}/2026-12/data_glotip.xlsx`;
	portal.answers.set(LIST, listing([offer(later, '2026-12-05T09:00:00+00:00')]));
	portal.answers.set(later, BOOK);
	const { code, out } = await ingestHere(root, 'check', 'unodc-glotip');
	expect(code).toBe(10);
	expect(out).toContain('(2026-12-05)');
	expect(out).toMatch(/here: 2025-04-14; newer than known-newer\.csv says: look at it/);
	const report: unknown = JSON.parse(readFileSync(join(root, 'build/checked.json'), 'utf8'));
	expect(report).toMatchObject({ 'unodc-glotip': { newer: true, vintage: '2026-12-05' } });
});
