import type { Figure } from '../figure/contract.ts';

/** A figure as the registry knows it: whatever its rows are. */
export type AnyFigure = Figure<unknown, unknown, unknown>;

const modules = import.meta.glob<{ figure: AnyFigure }>('./*/figure.ts', { eager: true });

/** Every folder here with a figure.ts, by id, in the order of the site. */
export const figures: ReadonlyMap<string, AnyFigure> = new Map(
	Object.entries(modules)
		.map(([path, module]) => [path.split('/')[1] ?? path, module.figure] as const)
		.sort(([, a], [, b]) => a.position - b.position)
);
