import type { PageLoad } from './$types';

/** Drawn while the server renders, and not sent a second time as data. */
export const load: PageLoad = async ({ data }) => {
	const drawPicture = import.meta.env.SSR
		? (await import('#lib/server/pictures/draw.ts')).drawPicture
		: () => null;
	return { ...data, drawn: data.coverage.map((figure) => drawPicture(figure)) };
};
