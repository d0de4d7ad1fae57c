import type { FindNumbers, World } from '../receipts/contract.ts';
import type { Family, Opened } from '../receipts/family.ts';

/** What a figure's receipt.ts exports; `families` where its numbers are of a kind of their own. */
interface Module {
	finding: FindNumbers<unknown, unknown>;
	families?: readonly Family[];
}

const modules = import.meta.glob<Module>('./*/receipt.ts', { eager: true });

/** Where the numbers of a figure's sentences lead, by the figure's id. */
export const findingOf: ReadonlyMap<string, Module['finding']> = new Map(
	Object.entries(modules).map(([path, { finding }]) => [path.split('/')[1] ?? path, finding])
);

/** Every kind of number that has receipts. */
export const families: readonly Family[] = Object.values(modules).flatMap(
	(module) => module.families ?? []
);

/** The number with that id, or null where nothing has it. */
export function openNumber(id: string, world: World): Opened | null {
	for (const family of families) {
		const opened = family.open(id, world);
		if (opened) return opened;
	}
	return null;
}
