import { describe, expect, it } from 'vitest';
import type { MethodFacts } from './load.server.ts';
import { examplesOf } from './examples.ts';

const facts: MethodFacts = {
	producer: 'UNODC',
	vintage: '2025-04-14',
	example: {
		year: 2022,
		set: 'EU27',
		reporter: null,
		origin: 'RO',
		status: 'reported',
		victims: { lower: 403, upper: 421 },
		stated: { lower: 6298, upper: 7225 },
		unstated: { lower: 610, upper: 640 },
		share: { lower: 0.0559, upper: 0.0667, mid: 0.0609 },
		worst_case: { lower: 0.0514, upper: 0.1525 },
		rank: { best: 1, worst: 2 },
		reporters: 23,
		reporters_in_set: 26,
		not_listed: 5,
		missing_reporters: 'HR IT SI',
		snapshot: 'unodc-glotip@2025-04-14'
	},
	revision: {
		year: 2019,
		older: { vintage: '2023-05-30', victims: { lower: 429, upper: 429 } },
		newer: { vintage: '2025-04-14', victims: { lower: 586, upper: 589 } },
		query: 'as_of=2023-05-30'
	},
	sets: []
};

describe('examples', () => {
	it('speak Romanian with its plurals and its comma', () => {
		const ro = examplesOf(facts, 'ro');
		expect(ro.bounds).toBe(
			'2022, UE: 610–640 de victime fără cetățenie declarată. Ponderea este 5,6–6,7\u00a0%; limitele ei extreme sunt 5,1–15,3\u00a0%.'
		);
		expect(ro.coverage).toContain('23 din 26 de țări');
		expect(ro.editions).toContain('429 de victime cu cetățenie română în ediția din 30 mai 2023');
	});
	it('link to the older edition in the reader’s language', () => {
		expect(examplesOf(facts, 'en').editions).toContain(
			'(/en/figures/origin-share-over-time?as_of=2023-05-30)'
		);
	});
	it('are left out where the data have none', () => {
		const bare = { ...facts, revision: null, example: { ...facts.example, rank: null } };
		expect(examplesOf(bare, 'en')).toMatchObject({ editions: undefined, rank: undefined });
	});
});
