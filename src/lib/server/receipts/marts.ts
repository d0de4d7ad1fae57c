interface Mart {
	name: string;
	sql: string;
}

/** Tables and views a statement makes, and all it names. */
const made = (sql: string) =>
	[...sql.matchAll(/CREATE (?:TABLE|VIEW) (\w+)/g)].map(([, name = '']) => name);
const withoutComments = (sql: string) => sql.replace(/--.*$/gm, '');
const named = (sql: string) => new Set(withoutComments(sql).match(/\b(?:mart|figure)_\w+/g) ?? []);

/**
 * The marts a query rests on, nearest first: those it names, those they name, and so on. A mart is made
 * after those it needs, so that one way through the list, from the last, finds them all.
 */
export function martsBehind(sql: string, marts: readonly Mart[]): Mart[] {
	const needed = named(sql);
	return marts.toReversed().filter((mart) => {
		const used = made(mart.sql).some((name) => needed.has(name));
		if (used) for (const name of named(mart.sql)) needed.add(name);
		return used;
	});
}
