import { checkParsed } from '../../data/contract/check-parsed.ts';
import type { Parsed } from '../../data/contract/contract.ts';
import type { Original } from './originals.ts';
import { count, rows, step } from './progress.ts';
import { readCountries } from './reference.ts';
import { loadParse, readCodes, readRegions } from './sources.ts';

/** Parses an original and checks what came of it; `vintage` null: the one stamped in it counts. */
export async function parseChecked(
	source: string,
	vintage: string | null,
	original: Original
): Promise<Parsed> {
	const parse = await loadParse(source);
	const countries = readCountries();
	const parsed = await step('parse', async (tell) => {
		const result = await parse({
			bytes: original.bytes,
			files: original.files,
			file: original.name,
			codes: readCodes(source),
			alpha2: new Map(countries.map(({ alpha3, code }) => [alpha3, code])),
			...(vintage === null ? {} : { vintage }),
			onProgress: (read) => tell(rows(read))
		});
		tell(`${rows(result.read)}, ${count(result.observations.length)} observations`);
		return result;
	});
	const known = {
		countries: new Set(countries.map(({ code }) => code)),
		regions: new Set(readRegions(source).map(({ region }) => region))
	};
	const day = vintage ?? parsed.stamped ?? '';
	await step('check', () => checkParsed(parsed, known, original.name, day));
	return parsed;
}
