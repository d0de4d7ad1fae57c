const NAME = '[A-Za-z_][\\w:.-]*';
const TOKEN = new RegExp(
	`<\\?xml [^>]*\\?>|<!--(?:(?!--)[^])*-->|<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|[^<]+`,
	'gy'
);
/** XML knows five names and code points; everything else must be the letter itself. */
const BAD_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
// eslint-disable-next-line no-control-regex -- what XML 1.0 forbids
const BAD_LETTER = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/**
 * Why a text is no well-formed XML, in a sentence; null where it is. A browser forgives in HTML what it
 * refuses in an SVG file, so that the drawing in the page proves nothing.
 */
export function whyNotXml(text: string): string | null {
	if (!text.isWellFormed() || BAD_LETTER.test(text)) return 'a letter XML does not have';
	const open: string[] = [];
	let elements = 0;
	TOKEN.lastIndex = 0;
	for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
		const near = text.slice(at, at + 60);
		const match = TOKEN.exec(text);
		if (!match) return `unreadable: ${near}`;
		const [token, closes, name, attributes = '', alone] = match;
		if (name === undefined) {
			if (BAD_REFERENCE.test(token)) return `unknown reference: ${near}`;
			if (open.length === 0 && !token.startsWith('<') && token.trim() !== '')
				return `text outside the root: ${near}`;
		} else if (closes) {
			const last = open.pop();
			if (last !== name) return `</${name}> closes <${last}>`;
		} else {
			if (BAD_REFERENCE.test(attributes)) return `unknown reference: ${near}`;
			const names = [...attributes.matchAll(/\s([\w:.-]+)=/g)].map(([, one]) => one);
			if (new Set(names).size < names.length) return `attribute twice: ${near}`;
			if (open.length === 0 && (elements += 1) > 1) return `a second root: ${near}`;
			if (!alone) open.push(name);
		}
	}
	return open.length > 0 ? `<${open.at(-1)}> is not closed` : elements === 1 ? null : 'no element';
}
