import type { Figure } from '../figure/contract.ts';

type Module = { figure: Figure<unknown, unknown, unknown> };

const modules = import.meta.glob<Module>('./*/figure.ts', { eager: true });

/** Every folder here with a figure.ts, by id, in the order of the site. */
export const figures: ReadonlyMap<string, Figure<unknown, unknown, unknown>> = new Map(
	Object.entries(modules)
		.map(([path, module]) => [path.split('/')[1] ?? path, module.figure] as const)
		.sort(([, a], [, b]) => a.position - b.position)
);
