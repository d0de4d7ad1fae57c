import type { PageLoad } from './$types';

/** An embed is finished markup: no script at all. */
export const csr = false;

export const load: PageLoad = async ({ data }) => ({
	...data,
	drawn: import.meta.env.SSR
		? (await import('#lib/server/pictures/draw.ts')).drawPicture(data.figure, false)
		: null
});
