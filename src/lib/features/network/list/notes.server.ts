import { CAVEATS } from '../../../i18n/caveats.ts';
import type { Lang } from '../../../i18n/text.ts';
import { LIST } from '../texts/initiatives.ts';
import type { Initiative } from '../record.server.ts';

/** What travels with every copy of the record. */
export const notesIn = (lang: Lang): string[] => [
	LIST.floor[lang],
	CAVEATS.side_by_side[lang],
	LIST.licence[lang]
];

/** An address that works elsewhere too: the founding document is on this site. */
export const absolute = (address: string, origin: string): string =>
	address.startsWith('/') ? origin + address : address;

/** Title and address of an initiative's source. */
export const sourceOf = ({ source_title, source_url }: Initiative, origin: string): string =>
	`${source_title}: ${absolute(source_url, origin)}`;
