import { strFromU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { InputError } from '../../../scripts/lib/contract.ts';
import { DATASET_CODES, type DatasetCode } from './datasets.ts';

// A ZIP cannot hold an earlier day; a fixed one makes the same bodies the same file, byte by byte.
const NO_TIME = new Date(1980, 0, 1);
const MOST_BYTES = 100_000_000;

/** Puts the bodies, byte for byte as they came, into one file: the original of a snapshot. */
export function pack(bodies: ReadonlyMap<DatasetCode, Uint8Array>): Uint8Array {
	const files = [...bodies].map(([code, bytes]) => [`${code}.json`, bytes] as const);
	return zipSync(Object.fromEntries(files), { mtime: NO_TIME, level: 9 });
}

const asked = (name: string): boolean => DATASET_CODES.some((code) => `${code}.json` === name);

/** The bodies of an original; all seven must be there and nothing else. */
export function unpack(bytes: Uint8Array, file: string): Map<DatasetCode, string> {
	const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
		if (!asked(name)) throw new InputError(`${file}: "${name}" is none of the files expected.`);
		if (originalSize > MOST_BYTES)
			throw new InputError(`${file}: ${name} has ${originalSize} bytes, more than expected.`);
		return true;
	};
	let files: Record<string, Uint8Array>;
	try {
		files = unzipSync(bytes, { filter });
	} catch (error) {
		if (error instanceof InputError) throw error;
		const why = error instanceof Error ? error.message : String(error);
		throw new InputError(`${file} is not a readable ZIP archive (${why}).`);
	}
	const bodies = new Map<DatasetCode, string>();
	for (const code of DATASET_CODES) {
		const body = files[`${code}.json`];
		if (body === undefined) throw new InputError(`${file}: ${code}.json is missing.`);
		bodies.set(code, strFromU8(body));
	}
	return bodies;
}
