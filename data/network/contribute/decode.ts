import { faultOf, noteOf, type Fault } from './fault.ts';

type Decoded = { text: string; notes: Fault[] } | { fault: Fault };

/** Which UTF-16 a text without a mark is in: Latin letters have every second byte zero. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const start = bytes.subarray(0, 4096);
	const zeros = [0, 0];
	start.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, start.length / 2));
	if (odd > 0.4 && even < 0.1) return 'utf-16le';
	return even > 0.4 && odd < 0.1 ? 'utf-16be' : null;
}

function encodingOf(bytes: Uint8Array): { name: string; sure: boolean } {
	const [a, b, c] = bytes;
	if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', sure: true };
	if (a === 0xff && b === 0xfe) return { name: 'utf-16le', sure: true };
	if (a === 0xfe && b === 0xff) return { name: 'utf-16be', sure: true };
	const wide = wideOf(bytes);
	return wide ? { name: wide, sure: true } : { name: 'utf-8', sure: false };
}

function decodeAs(name: string, bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(name, { fatal: true }).decode(bytes);
	} catch (error) {
		// What the decoder throws at bytes that are no text in this encoding; others are ours.
		if (error instanceof TypeError) return null;
		throw error;
	}
}

/** A stray control character is one cell's fault; many, or a zero, are no text at all. */
function looksLikeText(text: string, guessed: boolean): boolean {
	if (['\0', '\ufffe', '\uffff'].some((letter) => text.includes(letter))) return false;
	const controls = text.match(/(?![\t\r\n\f\v])\p{Cc}/gu)?.length ?? 0;
	// Every byte is some letter of Windows-1250, or a control character.
	return guessed ? controls === 0 : controls <= text.length / 100;
}

/** The text of a CSV file: UTF-8, UTF-16, or else what Romanian Windows programs write. */
export function decodeText(bytes: Uint8Array): Decoded {
	const { name, sure } = encodingOf(bytes);
	let text = decodeAs(name, bytes);
	const notes: Fault[] = [];
	if (text === null && sure) return { fault: faultOf('damaged_text') };
	if (text === null) {
		text = decodeAs('windows-1250', bytes);
		notes.push(noteOf('central_european'));
	}
	if (text === null || !looksLikeText(text, notes.length > 0))
		return { fault: faultOf('not_table') };
	return { text, notes };
}
