import { z } from 'zod';
import { InputError } from '../../contract/contract.ts';
import { DATASET_CODES } from './datasets.ts';

const NAME = 'Eurostat’s catalogue';

// Tab-separated; cells stand in quotes, titles are indented inside them.
const readCells = (line: string): string[] =>
	line.split('\t').map((cell) => cell.trim().replace(/^"|"$/g, '').trim());

/** "29.01.2026" as 2026-01-29. */
function readDay(text: string | undefined, code: string): string {
	const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text ?? '') ?? [];
	const written = `${year}-${month}-${day}`;
	if (z.iso.date().safeParse(written).success) return written;
	throw new InputError(`${NAME}: the last update of ${code}, "${text ?? ''}", is no day.`);
}

/** The newest day on which one of the seven data sets was updated, from the table of contents. */
export function readLastUpdate(text: string): string {
	if (text.trimStart().startsWith('<'))
		throw new InputError(`${NAME}: the answer is a web page (HTML), not the list asked for.`);
	const [header = [], ...lines] = text
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.map(readCells);
	const names = header.map((name) => name.toLowerCase());
	const [code, day] = [names.indexOf('code'), names.indexOf('last update of data')];
	if (code < 0 || day < 0)
		throw new InputError(`${NAME} has no columns "code" and "last update of data" any more.`);
	// A data set stands under several headings, with the same day each time.
	const days = new Map(lines.map((cells) => [cells[code]?.toLowerCase(), cells[day]]));
	const updates = DATASET_CODES.map((one) => {
		if (!days.has(one)) throw new InputError(`${NAME} does not list ${one} any more.`);
		return readDay(days.get(one), one);
	});
	return updates.sort().at(-1) ?? '';
}
