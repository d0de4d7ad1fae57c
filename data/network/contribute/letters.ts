/** Bytes 0x80 to 0x9f of Windows-1252; Node decodes them as if they were Latin-1. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const upperHalf = Array.from({ length: 128 }, (_, index) => index + 128);
const decoded = (page: string): string[] =>
	upperHalf.map((byte) => new TextDecoder(page).decode(new Uint8Array([byte])));
const latin1 = upperHalf.map((byte) => String.fromCharCode(byte));

/** Code pages in which UTF-8 is misread, letter → byte. */
const PAGES = [
	[...WINDOWS_1252, ...latin1.slice(32)],
	latin1,
	decoded('windows-1250'),
	decoded('windows-1254')
].map((letters) => new Map(letters.map((letter, index) => [letter, index + 128])));

const UTF8 = new TextDecoder('utf-8', { fatal: true });
// A first byte and its followers, whatever a code page shows for them.
const RUN = /\P{ASCII}{2,}/gu;

function readsAsUtf8(run: string, page: ReadonlyMap<string, number>): boolean {
	const bytes = [...run].map((letter) => page.get(letter));
	const known = bytes.filter((byte) => byte !== undefined);
	if (known.length !== bytes.length) return false;
	try {
		UTF8.decode(new Uint8Array(known));
		return true;
	} catch (error) {
		// What the decoder throws at bytes that are no UTF-8; others are ours.
		if (error instanceof TypeError) return false;
		throw error;
	}
}

/** Letters that were UTF-8 once and were read as another code page, as the word they stand in: "Ã®nvÄƒ"; null: none. */
export function doublyEncoded(text: string): string | null {
	for (const [run] of text.matchAll(RUN)) {
		const letters = [...run];
		for (let start = 0; start < letters.length - 1; start++)
			for (const length of [2, 3, 4]) {
				const part = letters.slice(start, start + length).join('');
				if ([...part].length < length) continue;
				if (PAGES.some((page) => readsAsUtf8(part, page)))
					return text.split(/\s+/u).find((word) => word.includes(part)) ?? part;
			}
	}
	return null;
}

// Addresses may hold question marks anywhere.
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gu;
// "Ce?Nu" only lacks a space: after a small letter a large one begins a sentence.
const LOST = [
	/\p{L}+\?\p{Ll}[\p{L}?]*/u,
	/\p{Lu}+\?\p{Lu}[\p{L}?]*/u,
	/(?<![\p{L}\p{P}])\?\p{L}[\p{L}?]*/u,
	/\p{L}*\ufffd\p{L}*/u
];

/** A word in which letters were replaced by "?" or "�", as they stand: "inva?atori"; null: none. */
export function lostLetters(text: string): string | null {
	const words = text.replace(ADDRESS, ' ');
	for (const pattern of LOST) {
		const found = pattern.exec(words)?.[0];
		if (found !== undefined) return found;
	}
	return null;
}
