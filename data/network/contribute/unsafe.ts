import { TEXTS, type Cells, type Column } from './columns.ts';
import { faultOf, shown, type Fault } from './fault.ts';
import { doublyEncoded, lostLetters } from './letters.ts';

const SCRIPT = /\b(?:(?:java|vb|live)script\s*:|data\s*:\s*(?:text|image|application)\/)[^\s;]*/i;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/;
// Nine digits or more that start with 0 or +, however grouped; a year or a law's number does not.
const PHONE = /(?<![\d/.-])(?:\+|0)[\d ()./-]{7,24}\d(?!\d)/g;
/** Free helplines are no private numbers, and a campaign is often about one. */
const HELPLINE = /^0?80[01]/;
const PERSONAL = /(?<!\d)[1-8](?:\d{12}| \d{6} \d{6})(?!\d)/;
/** Signs of formulas in full width; the schema knows the plain ones. */
const WIDE_FORMULA = /^\s*[＝＋－＠]/;

/** Letters, spaces and hyphens of every kind as the plain ones. */
const plain = (text: string) =>
	text
		.normalize('NFKC')
		.replace(/\p{Zs}/gu, ' ')
		.replace(/\p{Pd}/gu, '-');

function phoneIn(text: string): string | undefined {
	return text.match(PHONE)?.find((found) => {
		const digits = found.replace(/\D/g, '').replace(/^(00)?40(?=\d{9}$)/, '0');
		const isDate = /^\d\d?[./-]\d\d?[./-]\d{4}/.test(found);
		return digits.length >= 9 && digits.length <= 15 && !isDate && !HELPLINE.test(digits);
	});
}

/** Texts whose letters were lost or encoded twice, by a program that knew no ș and ț. */
export function spoiltIn(cells: Cells): Fault[] {
	return TEXTS.flatMap((column) => {
		const [twice, lost] = [doublyEncoded(cells[column]), lostLetters(cells[column])];
		if (twice !== null) return [faultOf('encoded_twice', column, { value: shown(twice) })];
		return lost === null ? [] : [faultOf('letters_lost', column, { value: shown(lost) })];
	});
}

/** What may not be in a public record: code in links, telephone numbers, addresses, personal numbers. */
export function unsafeIn(cells: Cells): Fault[] {
	const faults: Fault[] = [];
	for (const [column, text] of Object.entries(cells) as [Column, string][]) {
		const script = SCRIPT.exec(plain(text))?.[0];
		if (script) faults.push(faultOf('script_link', column, { value: shown(script) }));
	}
	for (const column of TEXTS) {
		if (WIDE_FORMULA.test(cells[column]))
			faults.push(faultOf('formula', column, { value: shown(cells[column]) }));
		const text = plain(cells[column]);
		const email = EMAIL.exec(text)?.[0];
		if (email) faults.push(faultOf('email', column, { value: shown(email) }));
		const phone = phoneIn(text);
		if (PERSONAL.test(text)) faults.push(faultOf('personal_number', column));
		else if (phone) faults.push(faultOf('phone', column, { value: shown(phone) }));
	}
	return faults;
}
