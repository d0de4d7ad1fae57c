/** Refusal of an input: one sentence for a person, with file, row and value. */
export class InputError extends Error {
	override name = 'InputError';
}
