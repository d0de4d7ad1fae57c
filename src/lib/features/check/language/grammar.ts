import type { Lang, Text } from '../../../i18n/text.ts';
import english from './constructions.en.txt?raw';
import romanian from './constructions.ro.txt?raw';
import { makeNames, nameFinder } from './names.ts';
import type { FindNames } from './parse.ts';
import { readTable, wordsOf, type Table } from './table.ts';

/** A language with the names of its countries. */
export interface Grammar {
	lang: Lang;
	table: Table;
	findNames: FindNames;
	/** Whether any construction has the word. */
	knows: (word: string) => boolean;
}

/** The constructions of each language, read once. */
export const TABLES: Record<Lang, Table> = {
	ro: readTable(romanian),
	en: readTable(english)
};

export function makeGrammar(lang: Lang, countries: ReadonlyMap<string, Text>): Grammar {
	const table = TABLES[lang];
	const words = wordsOf(table);
	return {
		...{ lang, table, findNames: nameFinder(lang, makeNames(lang, countries)) },
		knows: (word) => words.has(word)
	};
}
