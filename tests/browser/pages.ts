import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

const FIGURES = 'src/lib/figures';
const SITE = 'src/routes/(site)/[lang=lang]';

/** Every figure there is: its folder is its name. */
export const figureIds = readdirSync(FIGURES).filter((name) =>
	existsSync(path.join(FIGURES, name, 'figure.ts'))
);

const rowsOf = (file: string): Record<string, string>[] =>
	parse(readFileSync(file), { columns: true });

/** Ids of initiatives, in the order of the record. */
export const initiativeIds = rowsOf('data/network/initiatives.csv').map(
	({ initiative_id = '' }) => initiative_id
);

/** Ids of members, founders first. */
export const memberIds = rowsOf('data/network/members.csv').map(
	({ organisation_id = '' }) => organisation_id
);

/** The numbers that every page shows. */
export const helplineNumbers = rowsOf('data/network/helplines.csv')
	.filter(({ publish }) => publish === 'true')
	.map(({ number = '' }) => number);

/** What stands for `[…]` in a route; a test of one initiative is a test of all. */
const EXAMPLES: Record<string, readonly string[]> = {
	'destinations/[code]': ['DE'],
	'f/[id]': ['unodc-glotip.EU27.RO.2022.share'],
	'figures/[id]': figureIds,
	'figures/[id]/newsroom': figureIds.slice(0, 1),
	'network/initiatives/[id]': initiativeIds.slice(0, 1),
	'network/members/[id]': memberIds.slice(0, 1)
};

/** Paths of the site's pages without their language, read from the routes: none can be forgotten. */
export const pagePaths = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
	.filter((file) => path.basename(file) === '+page.svelte')
	.map((file) => path.dirname(file).replace(/^\.$/, ''))
	.flatMap((route) => {
		if (!route.includes('[')) return [route];
		const examples = EXAMPLES[route];
		if (!examples) throw new Error(`${route}: say in tests/browser/pages.ts what stands for it`);
		return examples.map((example) => route.replace(/\[\w+\]/, example));
	})
	.map((route) => (route === '' ? '' : `/${route}`))
	.sort();
