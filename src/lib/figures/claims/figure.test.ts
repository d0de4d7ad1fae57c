import { describe, expect, it } from 'vitest';
import { madeContext, madeFigure } from '../../../../tests/made.ts';
import { expectHonest, expectWhole } from '../../../../tests/words.ts';
import { LANGS, type Lang } from '../../i18n/text.ts';
import { derive, figure } from './figure.ts';
import { propositionWords } from './links.ts';
import { draw } from './picture.ts';
import { VERDICTS, type Raw, type Test, type Verdict } from './row.ts';

/** Made: no number here comes from a source, nobody said any of it. */
const madeTest = (more: Partial<Test>): Test => ({
	...{ claim: 'made', position: 1, part: 1, reading: 1, proposition: 'share_is' },
	...{ source: 'unodc-glotip', snapshot: 'made@2024-05-06', measure: 'detected_victims' },
	...{ place: 'EU27', origin: 'RO', among: 'all', span: 'period', result: 'no' },
	...{ from: 2018, to: 2019, shown_from: 2018, shown_to: 2019 },
	...{ claimed: 0.75, qualifier: 'about', count: { lower: 100, upper: 110 } },
	...{ of: { lower: 900, upper: 1000 }, share: { lower: 0.1, upper: 0.121 }, at_most: false },
	...{ eu_percent: null, worst_upper: 0.3, worst_year: 2019, own_upper: 0.4, own_year: 2019 },
	...{ ruled_out: true, years_yes: null, years_open: null, years_no: null, years_reach: null },
	...{
		rank: { best: 1, worst: 1 },
		next: { origin: 'NG', en: 'Nigeria', ro: 'Nigeria', lower: 90, upper: 95 }
	},
	...{
		evidence: 'publisher_file',
		own_publication: false,
		url: null,
		wording: true,
		note_en: null,
		note_ro: null
	},
	...{ origin_en: 'Romania', origin_ro: 'România', place_en: null, place_ro: null },
	...more
});
const madeRaw = (verdict: Verdict, tests: Partial<Test>[], more: Partial<Raw> = {}): Raw[] =>
	tests.map((test, index) => ({
		...{
			id: `made-${verdict}`,
			order: 1,
			date: '2020-03-01',
			precision: 'month',
			known_after: null
		},
		...{ said_by_en: 'Nobody', said_by_ro: 'Nimeni', quote_lang: 'en' },
		...{ quote_en: 'Made quote', quote_ro: 'Citat inventat' },
		...{ url: 'https://example.org/', source_title: 'Made', verdict, first: 1, second: null },
		...more,
		test: madeTest({ claim: `made-${verdict}`, position: index + 1, ...test })
	}));
const tell = (lang: Lang, raw: Raw[]) => {
	const context = madeContext(lang);
	const made = derive(raw, {
		...context,
		sources: ['unodc-glotip', 'eurostat-publications', 'anitp'].map((id) => ({
			...context.source,
			id
		}))
	});
	expectWhole(figure.table(made.rows, context));
	return made;
};
const reasonOf = (lang: Lang, raw: Raw[]) => tell(lang, raw).rows[0]?.[`reason_${lang}`] ?? '';

describe('the reason', () => {
	it('sets the computed share and its bounds beside the claimed number', () => {
		const raw = madeRaw('not_supported', [{}]);
		expect(reasonOf('en', raw)).toBe(
			'In 2018–2019, taken together, Romanian citizens were 10.0–12.1% of the victims with a stated citizenship identified in EU member states other than Romania (UNODC, edition of 6 May 2024). ' +
				'The share would be at most 30.0% if all victims whose citizenship is not stated were Romanian citizens, and at most 40.0% if everybody Romania itself identified were added; claimed: about 75%.'
		);
		expect(reasonOf('ro', raw)).toContain('10,0–12,1\u00a0%');
		expect(reasonOf('ro', raw)).toMatch(/s-a afirmat: circa 75\u00a0%\.$/);
	});
	it('says in which year only the most favourable assumption would reach the number', () => {
		const raw = madeRaw('not_supported', [
			{
				proposition: 'more_than_half',
				claimed: 0.5,
				span: 'each_year',
				years_reach: '2019',
				worst_upper: 0.6
			}
		]);
		expect(reasonOf('en', raw)).toContain('and only in 2019: 60.0%; claimed: more than half.');
	});
	it('says in which form a claim holds', () => {
		const raw = madeRaw(
			'supported_with_condition',
			[{}, { proposition: 'largest', among: 'eu', reading: 2, result: 'yes', claimed: null }],
			{ second: 2 }
		);
		expect(reasonOf('en', raw)).toContain(
			'It holds in this form: in 2018–2019, taken together, Romanian citizens were the largest group of citizens of another EU member'
		);
		expect(reasonOf('ro', raw)).toContain('Se susține în forma aceasta: în anii 2018–2019');
	});
	it('says what of it cannot be checked, and what does not hold', () => {
		const tests = (more: Partial<Test>): Partial<Test>[] => [
			{ proposition: 'largest', result: 'yes', claimed: null },
			{ part: 2, ...more }
		];
		const note = { note_en: 'A made remark.', note_ro: 'O remarcă.' };
		const open = tests({ proposition: 'untestable', result: 'none', snapshot: null, ...note });
		expect(reasonOf('en', madeRaw('supported_with_condition', open, { second: 2 }))).toMatch(
			/A made remark\.$/
		);
		const wrong = tests(note);
		expect(reasonOf('en', madeRaw('supported_with_condition', wrong, { second: 2 }))).toContain(
			'A made remark; that does not hold: in 2018–2019'
		);
	});
	it('never invents a finding where there is none', () => {
		const raw = madeRaw('cannot_be_checked', [
			{ snapshot: null, share: null, result: 'none', source: 'eurostat-publications' }
		]);
		for (const lang of LANGS) {
			const row = tell(lang, raw).rows[0];
			expect(row?.[`wording_${lang}`]).toBe('');
			expect(row?.[`reason_${lang}`]).toMatch(/Nothing known here|Nimic din ce era cunoscut/);
		}
	});
	it('keeps a ceiling a ceiling, and says how a published number was seen', () => {
		const published = {
			...{ source: 'eurostat-publications', measure: 'registered_victims', place: 'EU28' },
			...{ evidence: 'relayed', at_most: true, share: { lower: 0, upper: 0.2 } }
		};
		const [en, ro] = [
			reasonOf('en', madeRaw('not_supported', [published])),
			reasonOf('ro', madeRaw('not_supported', [published]))
		];
		expect(en).toMatch(/at most 20\.0%.*100–110 of more than 900–1,000.*relayed by others/);
		expect(ro).toMatch(/cel mult 20,0\u00a0%.*din peste.*preluate de la terți/);
	});
});

describe('the figure', () => {
	const raw = VERDICTS.flatMap((verdict) =>
		madeRaw(verdict, [{ result: verdict === 'supported' ? 'yes' : 'no' }])
	);
	it('counts claims by verdict, with a sign and a word for each', () => {
		for (const lang of LANGS) {
			const context = madeContext(lang);
			const { rows } = tell(lang, raw);
			expectHonest(figure.describe(rows, context, []), context, [rows], [1, 4]);
			expect(new Set(figure.table(rows, context).rows.map((cells) => cells[4])).size).toBe(4);
		}
		const none = figure.describe([], madeContext('ro'), []);
		expect(none.headline).toBe('Nu este înregistrată nicio afirmație');
	});
	it('is drawn at both sizes, with a tick for each claimed share, and not of nothing', () => {
		for (const lang of LANGS)
			for (const size of ['wide', 'narrow'] as const) {
				const context = madeContext(lang);
				const { rows, extra } = tell(lang, raw);
				const picture = (of: typeof rows) =>
					draw(
						madeFigure(
							'claims',
							{ ...figure, describe: figure.describe as never },
							context,
							of,
							extra
						) as never,
						{
							width: size === 'wide' ? 920 : 340,
							size,
							links: false
						}
					)
						.map(({ svg }) => svg)
						.join('');
				expect(picture([])).toBe('');
				expect(picture(rows)).not.toMatch(/NaN|undefined|Infinity|<a\b/);
				for (const sign of ['✓', '◐', '✗', '?']) expect(picture(rows)).toContain(sign);
			}
	});
});

describe('a number of victims', () => {
	it('is said of the country that counted, not of a code', () => {
		const counted: Partial<Test> = {
			...{ proposition: 'count_is', source: 'anitp', measure: 'identified_victims', result: 'yes' },
			...{ place: 'RO', place_en: 'Romania', place_ro: 'România' },
			...{ origin: 'TOTAL', origin_en: null, origin_ro: null },
			...{ claimed: 120, qualifier: 'exact', count: { lower: 120, upper: 120 }, share: null }
		};
		const raw = madeRaw('supported', [counted]);
		expect(reasonOf('ro', raw)).toContain('au fost identificate de România 120 de victime');
		expect(reasonOf('en', raw)).toContain('120 victims were identified by Romania');
	});
	it('has its plural', () => {
		const words = (claimed: number, origin = 'RO') =>
			propositionWords(madeTest({ proposition: 'count_is', claimed, origin }), 'ro');
		expect(words(1885)).toBe('1.885 de victime cu această cetățenie');
		expect(words(1, 'TOTAL')).toBe('1 victimă în total');
	});
});
