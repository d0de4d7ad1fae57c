const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or an attribute of HTML or XML. */
export const escapeMarkup = (text: string): string =>
	text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
