import type { FigureLinks } from '../receipts/contract.ts';
import type { Family, Opened } from '../receipts/family.ts';
import type { World } from '../receipts/contract.ts';
import { foreign, shares } from '../receipts/share/family.ts';

/** What a figure's receipt.ts exports; `families` where its numbers are of a kind of their own. */
interface Module {
	links: FigureLinks<unknown, unknown>;
	families?: readonly Family[];
}

const modules = import.meta.glob<Module>('../figures/*/receipt.ts', { eager: true });

/** How the rows of a figure lead to receipts, by the figure's id. */
export const linksOf: ReadonlyMap<string, Module['links']> = new Map(
	Object.entries(modules).map(([path, { links }]) => [path.split('/')[2] ?? path, links] as const)
);

/** Every kind of number that has receipts. */
export const families: readonly Family[] = [
	...Object.values(modules).flatMap((module) => module.families ?? []),
	shares,
	foreign
];

/** The number with that id, or null where nothing has it. */
export function openNumber(id: string, world: World): Opened | null {
	for (const family of families) {
		const opened = family.open(id, world);
		if (opened) return opened;
	}
	return null;
}
