import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
	const draw = import.meta.env.SSR
		? (await import('#lib/server/pictures/draw.ts')).drawPicture
		: null;
	return {
		...data,
		drawn: {
			map: draw?.(data.map) ?? null,
			time: draw?.(data.time) ?? null
		}
	};
};
