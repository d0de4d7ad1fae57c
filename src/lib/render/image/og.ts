import type { FigureData } from '../../figure/contract.ts';

/** Size of the picture that previews of a link show, in px. */
export const OG = { width: 1200, height: 630 } as const;

/** As much of a figure as its preview needs. */
export type Previewed = Pick<FigureData, 'id' | 'lang' | 'query' | 'headline'>;

/** Where the preview of a figure is: the very state that its page shows. */
export function ogAddress(
	{ id, lang, query }: Omit<Previewed, 'headline'>,
	origin: string
): string {
	const search = new URLSearchParams({ preset: 'og', lang });
	for (const [name, value] of new URLSearchParams(query)) search.append(name, value);
	return `${origin}/api/v1/figures/${id}.png?${search}`;
}
