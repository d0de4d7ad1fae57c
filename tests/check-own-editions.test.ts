import { beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../src/lib/i18n/text.ts';
import { citeReceipt } from '../src/lib/cite/number.ts';
import { loadReceipt } from '../src/lib/server/receipts/load.ts';
import { openCatalogue } from '../src/lib/db/catalogue.server.ts';
import { candidatesOf } from '../src/lib/features/check/server/own/receipts.ts';
import { samplesOf } from '../src/lib/features/check/server/own/samples.ts';
import { check, offeredClaims, piecesOf, SITE, tell, type Offered } from './own-sentences.ts';

// Sentences of ours from other editions, and sentences that only look like ours.

let claims: Offered[];

beforeAll(async () => {
	claims = (await Promise.all(LANGS.map((lang) => offeredClaims(lang)))).flat();
	// The site learns once what it says itself.
	await samplesOf(await openCatalogue());
}, 60_000);

describe('editions', () => {
	const ID = 'unodc-glotip.EU27.RO.2020.share';
	const older = () => loadReceipt(ID, new URLSearchParams({ as_of: '2023-05-30' }), 'en');

	it('are told apart: what an older one said was so', async () => {
		const receipt = await older();
		for (const text of [receipt.sentence.en, citeReceipt(receipt, SITE, 'en')]) {
			const { findings } = await check(text, 'en');
			const [share] = findings;
			expect(share).toMatchObject({ outcome: 'was', older: { vintage: '2023-05-30' } });
			expect(share?.headline).toContain(share?.official?.value);
			// The number of countries in the set is the same in both.
			expect(findings.at(-1)?.outcome).toBe('match');
		}
	});
	it('are taken at their word: a number of the newest is none of the older one named', async () => {
		const [then, now] = [await older(), await loadReceipt(ID, new URLSearchParams(), 'en')];
		const text = citeReceipt(then, SITE, 'en').replace(then.sentence.en, now.sentence.en);
		const [share] = (await check(text, 'en')).findings;
		expect(share?.outcome).toBe('near');
		expect(share?.headline).toContain(then.value);
	});
	it('of claims are told apart too: what the wordings of that day said was so, or still is', async () => {
		const outcomes: Record<string, number> = {};
		for (const lang of LANGS) {
			for (const { text } of await offeredClaims(lang, '2023-05-30')) {
				const { findings, statements } = await check(text, lang);
				for (const { outcome } of [...findings, ...statements]) {
					outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
				}
			}
		}
		expect(Object.keys(outcomes).sort()).toEqual(['match', 'was']);
		expect(outcomes.was).toBeGreaterThan(10);
	});
	it('that do not exist are named, and nothing matches', async () => {
		const said = claims.find(({ lang, text }) => lang === 'en' && text.includes('14 April 2025'));
		const text = said?.text.replaceAll('14 April 2025', '14 April 2024') ?? '';
		const findings = (await check(text, 'en')).findings.filter(({ reasons }) => reasons.length > 0);
		expect(findings.length).toBeGreaterThan(0);
		for (const { outcome, reasons } of findings) {
			expect(outcome).toBe('compatible');
			expect(reasons.join()).toContain('14 April 2024');
		}
	});
});

describe('what only looks like one', () => {
	const sentence = () =>
		piecesOf(claims)
			.find(({ lang }) => lang === 'ro')
			?.text.replace(/ \([^)]*\)\.$/, '');
	it.each([
		['denied before', (text: string) => `Nu este adevărat că ${text}.`],
		['denied on the line before', (text: string) => `Nu este adevărat că\n${text.toLowerCase()}.`],
		['gone on with', (text: string) => `${text}, ceea ce este fals.`],
		['with a condition', (text: string) => `${text} (doar femeile).`],
		['asked', (text: string) => `${text}?`]
	])('is not one: %s', async (_, made) => {
		const { findings, statements } = await check(made(sentence() ?? ''), 'ro');
		expect(findings.filter(({ outcome }) => outcome === 'match').map(tell)).toEqual([]);
		expect(statements).toEqual([]);
	});
	it('looks into a dozen receipts at most, and into none for what is like none', async () => {
		const catalogue = await openCatalogue();
		const { countries } = catalogue;
		const unlike = 'In 2022, the government of Germany spent 168 million euros on housing.';
		expect(await candidatesOf(unlike, catalogue)).toEqual([]);
		const names = [...countries.values()].slice(0, 30).map(({ en }) => en);
		const many = `In 2022, Romanian citizens were 5% of the victims with a stated citizenship identified in ${names.join(', ')}`;
		expect(await candidatesOf(many, catalogue)).toHaveLength(12);
	});
});
