// What `npm run quick` runs for the files that changed.

/**
 * Tests that start programs or change their process, by what they test: `npm run quick` runs those
 * that a change is named beside. The rest of them runs in `npm test`.
 * @type {readonly (readonly [changed: RegExp, tests: readonly string[]])[]}
 */
export const ALONE = [
	[/^data\/sources\/eurostat\//, ['data/sources/eurostat/']],
	[/^scripts\/network|^data\/network\/contribute\//, ['scripts/network.test.ts']],
	[/^scripts\/lib\/http|^scripts\/made\/made-network/, ['scripts/lib/http']],
	[/^scripts\/(commands|lib)\/(fetch|take)/, ['scripts/fetch.test.ts']],
	[
		/^scripts\/(ingest|commands|cli|lib\/(add|check|correct|parse|store|snap))|^data\/contract\//,
		['scripts/ingest.test.ts']
	],
	[/^scripts\/(sql|lib\/(build|load|reference|inputs))/, ['scripts/build.test.ts']],
	[/^scripts\/geo|^scripts\/lib\/geo/, ['scripts/geo.test.ts']],
	[/^scripts\/(start|lib\/[a-z]+)\.mjs$/, ['scripts/start.test.ts']],
	[/^src\/lib\/(features\/network|server)\/|^data\/network\//, ['tests/network-', 'tests/status']]
];

/** What the sentence check is made of, and the tests that try every construction. */
const CHECK = /^src\/lib\/features\/check\//;
const CHECK_SWEEPS = ['cases', 'mutations', 'own-headlines', 'properties'].map(
	(name) => `tests/check-${name}.sweep.test.ts`
);

/** What holds back an edition, and the test that tries every corruption. */
const GATE = /^scripts\/gate\/|^data\/reference\/gate/;
const GATE_SWEEP = 'scripts/gate/corruptions.sweep.test.ts';

/** A test of the built database fails when data or code behind a page changes, be it .sql or .csv. */
const BUILT = /^(data|src|tests|scripts\/(sql|build|lib))\/|^scripts\/[a-z]+\.ts$|\.md$/;

/**
 * @param {readonly string[]} changed paths from the repository's top, deleted ones too
 * @param {readonly string[]} aloneTests files of that project
 * @returns {{ projects: string[], alone: string[], sweeps: string[], figures: string[] }} projects:
 *   run whole; alone, sweeps: files of those projects; figures: of which the sweep over all is run
 */
export function planTests(changed, aloneTests) {
	const tests = changed.filter((file) => file.endsWith('.test.ts'));
	const sweeps = [
		...tests.filter((file) => file.endsWith('.sweep.test.ts')),
		...(changed.some((file) => CHECK.test(file)) ? CHECK_SWEEPS : []),
		...(changed.some((file) => GATE.test(file)) ? [GATE_SWEEP] : [])
	];
	const named = ALONE.flatMap(([folder, files]) =>
		changed.some((file) => folder.test(file)) ? files : []
	);
	const figures = changed.flatMap((file) => /^src\/lib\/figures\/([^/]+)\//.exec(file)?.[1] ?? []);
	return {
		projects: changed.some((file) => BUILT.test(file)) ? ['fast', 'built'] : ['fast'],
		alone: [...new Set([...named, ...tests.filter((file) => aloneTests.includes(file))])],
		sweeps,
		figures: [...new Set(figures)]
	};
}
