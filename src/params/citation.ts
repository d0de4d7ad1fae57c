import type { ParamMatcher } from '@sveltejs/kit';

import { CITATION_LINKS } from '#lib/cite/doors.ts';

/** The ending of a citation's address. */
export const match: ParamMatcher = (param) => CITATION_LINKS.some(({ format }) => format === param);
