import type { Component } from 'svelte';
import type { FigureData } from '#lib/figure/contract.ts';

interface CompanionProps {
	figure: FigureData;
	pointed: string | null;
	onpoint: (key: string | null) => void;
}

const modules = import.meta.glob<{ default: Component<CompanionProps> }>(
	'../figures/*/Companion.svelte',
	{ eager: true }
);

/** What a figure shows beside its picture, in step with it: a folder's Companion.svelte, if it has one. */
export const companionOf = (id: string): Component<CompanionProps> | undefined =>
	modules[`../figures/${id}/Companion.svelte`]?.default;
