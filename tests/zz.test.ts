import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { it } from 'vitest';
import { checkSentence } from '../src/lib/features/check/server/check.ts';
it('x', async () => {
	for (const f of ['true', 'false']) {
		const rows = parse(readFileSync(`/work/shared/cases/check/${f}.csv`), { columns: true }) as {
			lang: 'ro' | 'en';
			sentence: string;
		}[];
		let n = 0;
		const times: number[] = [];
		const tally: Record<string, number> = {};
		for (const { sentence, lang } of rows) {
			const t = performance.now();
			const r = await checkSentence(sentence, lang, 'https://o.example');
			times.push(performance.now() - t);
			const o = r.findings.map((x) => x.outcome).join(' ') || '-';
			tally[o] = (tally[o] ?? 0) + 1;
			const ok =
				r.findings.length > 0 &&
				r.findings.every((x) => ['match', 'compatible'].includes(x.outcome));
			if (ok) n++;
			const bad =
				f === 'true' ? !ok : r.findings.some((x) => ['match', 'compatible'].includes(x.outcome));
			if (bad)
				console.log(
					`${f} ${o}: ${sentence}\n   ${r.findings.map((x) => x.headline + ' | ' + x.reasons.join(' ')).join('\n   ')}`
				);
		}
		times.sort((a, b) => a - b);
		console.log(
			f,
			n,
			rows.length,
			JSON.stringify(tally),
			'p50',
			times[times.length >> 1],
			'p95',
			times[Math.floor(times.length * 0.95)],
			'max',
			times.at(-1)
		);
	}
}, 60000);
