/** A path with a query; empty values are left out, lists repeat their name. */
export function withParams(
	path: string,
	params: Record<string, string | number | readonly string[] | undefined>
): string {
	const query = new URLSearchParams();
	for (const [name, value] of Object.entries(params)) {
		for (const one of Array.isArray(value) ? value : [value]) {
			if (one !== undefined && one !== '') query.append(name, String(one));
		}
	}
	return query.size > 0 ? `${path}?${query}` : path;
}

/** Keeps "12.4–13.5" on one line: a joiner on both sides of the dash, for display only. */
export const keepIntervals = (text: string) => text.replace(/(\d)–(\d)/g, '$1\u2060–\u2060$2');
