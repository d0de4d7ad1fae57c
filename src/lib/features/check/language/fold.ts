const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const DASHES = /[\u2010-\u2015\u2212]/;
const APOSTROPHES = /[\u2018\u2019\u201a\u201b\u02bc`´]/;
const QUOTES = /[\u201c-\u201f\u00ab\u00bb]/;

function foldUnit(unit: string): string {
	if (unit === '\n') return unit;
	if (SPACES.test(unit)) return ' ';
	if (DASHES.test(unit)) return '-';
	if (APOSTROPHES.test(unit)) return "'";
	if (QUOTES.test(unit)) return '"';
	// Full-width digits and signs; superscripts stay what they are: a footnote is no digit.
	if (unit >= '\uff01' && unit <= '\uff5e') {
		return String.fromCharCode(unit.charCodeAt(0) - 0xfee0).toLowerCase();
	}
	// With comma, cedilla or accent: the letter below. A mark of its own is left over, and is not understood.
	const lower = (unit.normalize('NFD')[0] ?? unit).toLowerCase();
	return lower.length === 1 ? lower : unit;
}

/** Unix line ends, composed letters, nothing that no one sees: the text that every span counts in. */
export const normalise = (text: string) =>
	text
		.replace(/\r\n?/g, '\n')
		.replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
		.normalize('NFC');

/**
 * Lower case, without diacritics, one kind of space, dash, quote. One unit for one unit, so that a place
 * in the folded text is the same place in the text as written.
 */
export const fold = (text: string) =>
	Array.from({ length: text.length }, (_, i) => foldUnit(text.charAt(i))).join('');
