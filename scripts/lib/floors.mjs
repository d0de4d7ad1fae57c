/**
 * The floors of the house, lowest first: an import goes down, never up, never sideways between two rooms
 * of one floor. `*` stands for a room: one figure does not know another.
 */
const APP = [
	['src/lib/i18n/'],
	['src/lib/figure/'],
	['src/lib/db/'],
	['src/lib/receipts/', 'src/lib/record/'],
	['src/lib/cite/', 'src/lib/map/', 'src/lib/ui/'],
	['src/lib/render/', 'src/lib/texts/'],
	['src/lib/figures/*/'],
	['src/lib/figures/'],
	['src/lib/shell/'],
	['src/lib/server/'],
	['src/lib/features/*/'],
	['src/routes/', 'src/params/', 'src/hooks']
];
const PIPELINE = [
	['data/contract/'],
	['data/reference/'],
	['data/sources/*/', 'data/network/'],
	['scripts/(lib|gate)/'],
	['scripts/']
];

/**
 * What form, spreadsheet, command and loader share: what a row of the network's record must be, and how a
 * contributed one is read. It is pure, which floors.test.ts checks.
 */
export const SHARED = '^data/network/((schema|cells)\\.ts$|contribute/[a-z-]+\\.ts$)';

const roomOf = (/** @type {string} */ floor) => floor.replace('*', '[^/]+');
const anyOf = (/** @type {string[]} */ rooms) => `^(${rooms.map(roomOf).join('|')})`;

/** @param {string[][]} floors */
const imports = (floors) =>
	floors.flatMap((rooms, index) => {
		// A floor's files outside of its rooms (src/lib/figures/x.ts) match the lower floor's path too.
		const own = rooms.map((room) => roomOf(room));
		const above = floors.slice(index + 1).flat();
		const below = floors.slice(0, index).flat();
		const from = { path: anyOf(rooms), ...(below.length > 0 ? { pathNot: anyOf(below) } : {}) };
		return [
			...(above.length > 0
				? [
						{
							name: `up-from ${own.join(' ')}`,
							severity: 'error',
							from,
							to: { path: anyOf(above), pathNot: anyOf([...below, ...rooms]) }
						}
					]
				: []),
			...rooms.flatMap((room) => {
				const others = rooms.filter((other) => other !== room);
				/** @type {{ from: object, to: object }[]} */
				const sideways = room.includes('*')
					? [
							{
								from: { path: `^${room.replace('*', '([^/]+)')}` },
								to: { path: `^${roomOf(room)}`, pathNot: `^${room.replace('*', '$1')}` }
							}
						]
					: [];
				if (others.length > 0)
					sideways.push({ from: { path: `^${roomOf(room)}` }, to: { path: anyOf(others) } });
				return sideways.map((rule) => ({
					name: `sideways-from ${room}`,
					severity: 'error',
					...rule
				}));
			})
		];
	});

const owned = (
	/** @type {string} */ name,
	/** @type {string} */ found,
	/** @type {string} */ rooms
) => ({
	name: `${name}-where-it-belongs`,
	severity: 'error',
	from: { path: '^src/', pathNot: rooms },
	to: { path: `node_modules/${found}/`, dependencyTypesNot: ['type-only'] }
});

/** Dependency-cruiser's configuration: `npm run lint` prints every import against it, and every circle. */
export default {
	forbidden: [
		...imports(APP),
		...imports(PIPELINE),
		{
			name: 'the-database-is-the-only-door',
			comment: 'src reads the database, never scripts/ or data/.',
			severity: 'error',
			from: { path: '^src/' },
			to: { path: '^(scripts|data)/', pathNot: SHARED }
		},
		{
			name: 'the-pipeline-knows-no-app',
			severity: 'error',
			from: { path: '^(scripts|data)/' },
			to: { path: '^src/', dependencyTypesNot: ['type-only'] }
		},
		{ name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
		owned('linkedom', 'linkedom', '^src/lib/render/'),
		// figure.ts, columns.ts and describe.ts go to the reader with every page; Plot must not go with them.
		owned(
			'plot',
			'@observablehq/plot',
			'^src/lib/render/|^src/lib/figures/[^/]+/(?!(figure|columns|describe|row)\\.ts$)[a-z-]+\\.ts$'
		),
		owned('duckdb', '@duckdb/node-api', '^src/lib/db/')
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.test\\.ts$|/made-?[^/]*$|^scripts/(made|new)/|\\.svelte-kit|\\$types' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'node', 'default']
		}
	}
};
