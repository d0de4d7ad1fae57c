import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run as add } from '../scripts/commands/add.ts';
import { buildDatabase } from '../scripts/lib/build.ts';
import { adding, MADE, makeData, makeOriginal, within } from '../scripts/made/made-data.ts';

// A source as a newcomer would add it: made, of presumed victims, exact, with all citizenships. No number
// here comes from a source.

export const PRESUMED = 'made_presumed_victims';

/** Its row in measures.csv, in the order of the columns. */
const MEASURE = [
	...[PRESUMED, 'yes', 'presumed victims', 'victime prezumate'],
	...['presumed victim', 'presumed victims', 'recorded', 'record', 'recording'],
	...['victimă prezumată', 'victime prezumate', 'de victime prezumate'],
	...['victima prezumată', 'victimele prezumate', 'victimelor prezumate'],
	...['consemnat', 'consemnează', 'consemnare'],
	...['Presumed victims that made bodies recorded', 'Victime prezumate consemnate de nimeni'],
	...['Presumed victims; made for a test.', 'Victime prezumate; inventate pentru un test.']
];

const REPORTERS = ['DE', 'IT', 'FR', 'ES', 'GB', 'NL', 'RO'];
const ORIGINS = ['RO', 'NG', 'BG', 'DE', 'UNKNOWN'];

/** Counts that differ by country, citizenship, year and edition; some countries miss some years. */
function* lines(edition: number): Generator<string> {
	for (const [r, reporter] of REPORTERS.entries())
		for (let year = 2018; year <= 2021 + edition; year++) {
			if ((r + year) % 5 === 0) continue;
			for (const [o, origin] of ORIGINS.entries()) {
				if (reporter === 'ES' && origin === 'RO') continue;
				const count = reporter === 'NL' && origin === 'RO' ? 0 : 7 + 31 * r + 13 * o + edition;
				yield [reporter, origin, year, count, count].join();
			}
		}
}

/** Builds a database of the made source in two editions; returns its path and how to remove it. */
export async function makePresumed(): Promise<{ path: string; remove: () => void }> {
	const root = makeData();
	const real = (name: string) => new URL(`../data/${name}`, import.meta.url).pathname;
	for (const name of ['marts', 'reference', 'sources/undesa-migrant-stock'])
		cpSync(real(name), join(root, name), { recursive: true });
	// Made editions differ from each other as no real ones do; what the gate holds is tested elsewhere.
	writeFileSync(
		join(root, 'reference', 'gate.csv'),
		'source,measure,limit,seen,where,note\n*,unmapped,1,,,made\n'
	);
	rmSync(join(root, 'marts', '10_made.sql'));
	// Those of the marts' checks that name our own sources find nothing to look at.
	appendFileSync(join(root, 'reference', 'measures.csv'), `${MEASURE.map(quote).join()}\n`);
	for (const name of ['source.ts', 'parse.ts']) {
		const file = join(root, 'sources', MADE, name);
		writeFileSync(file, readFileSync(file, 'utf8').replaceAll('made_victims', PRESUMED));
	}
	writeFileSync(
		join(root, 'sources', MADE, 'checks.sql'),
		'-- check: made\nSELECT * FROM observation WHERE lower < 0;\n'
	);
	await within(root, async () => {
		for (const [edition, day] of ['2021-01-01', '2022-02-02'].entries())
			await add(adding(makeOriginal(root, `made-${edition}.txt`, ...lines(edition)), day).slice(1));
		await buildDatabase();
	});
	return {
		path: join(root, 'build', 'origine.duckdb'),
		remove: () => rmSync(join(root, '..', '..'), { recursive: true })
	};
}

const quote = (cell: string) => `"${cell}"`;
