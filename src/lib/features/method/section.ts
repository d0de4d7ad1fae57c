import type { Text } from '../../i18n/text.ts';

/** A section of the method page: what is special to it (formula, lists, examples) stands after `text`. */
export interface Section {
	id: string;
	title: Text;
	text: Text[];
	list?: Text[];
	after?: Text[];
}
