/** Letters of other alphabets that look like Latin ones: a label may hold one unseen. */
const LOOKALIKES: Record<string, string> = Object.fromEntries(
	[...'аaеeоoрpсcхxуyіiјjѕsһhвbкkмmнhтtαaβbεeζzηhιiκkμmνnοoρpτtυyχx'.matchAll(/../gu)].map(
		([pair]) => [...pair] as [string, string]
	)
);
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** A label with its spaces and letters in one form: no-break, thin and double spaces, pieces of letters. */
export const tidy = (label: string): string =>
	label.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();

/** What labels are matched by: tidy, in one case, with one apostrophe and one hyphen. */
export const labelKey = (label: string): string =>
	tidy(label)
		.replace(/[’‘ʼ´`]/gu, "'")
		.replace(/[‐‑‒–—−]/gu, '-')
		.toLowerCase();

/** Only the letters, without accents and lookalikes: two labels with the same are hardly two countries. */
export const foldLabel = (label: string): string =>
	[...labelKey(label).normalize('NFD')]
		.map((letter) => LOOKALIKES[letter] ?? letter)
		.filter((letter) => /\p{L}/u.test(letter))
		.join('');

/**
 * Entries by label, found again whatever the label's spaces, case and form. A label written exactly so
 * comes first: codes.csv may list several forms of one.
 */
export class LabelMap<V> extends Map<string, V> {
	readonly #keyed = new Map<string, V>();

	override set(label: string, value: V): this {
		// Map's own constructor would call this before the field is there; these maps are made empty.
		if (!this.#keyed.has(labelKey(label))) this.#keyed.set(labelKey(label), value);
		return super.set(label, value);
	}
	override get(label: string): V | undefined {
		return super.get(label) ?? this.#keyed.get(labelKey(label));
	}
	/** Exactly so: what was listed, not what would be found. */
	lists(label: string): boolean {
		return super.has(label);
	}
	override has(label: string): boolean {
		return super.has(label) || this.#keyed.has(labelKey(label));
	}
}
