import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import { InputError, type ParseInput } from '../../../scripts/lib/contract.ts';
import { DATASET_CODES, type DatasetCode } from './datasets.ts';

const MOST_BYTES = 100_000_000;

const asked = (name: string): boolean => DATASET_CODES.some((code) => `${code}.json` === name);

function unzip(bytes: Uint8Array, file: string): Map<string, Uint8Array> {
	const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
		if (!asked(name)) throw new InputError(`${file}: "${name}" is none of the files expected.`);
		if (originalSize > MOST_BYTES)
			throw new InputError(`${file}: ${name} has ${originalSize} bytes, more than expected.`);
		return true;
	};
	try {
		return new Map(Object.entries(unzipSync(bytes, { filter })));
	} catch (error) {
		if (error instanceof InputError) throw error;
		const why = error instanceof Error ? error.message : String(error);
		throw new InputError(`${file} is not a readable ZIP archive (${why}).`);
	}
}

/** The seven bodies of an original: files as fetched, or a ZIP archive of them made by hand. */
export function readBodies({
	bytes,
	file,
	files
}: Pick<ParseInput, 'bytes' | 'file' | 'files'>): Map<DatasetCode, string> {
	const zipped = file.toLowerCase().endsWith('.zip');
	const found = zipped ? unzip(bytes, file) : (files ?? new Map([[file, bytes]]));
	const bodies = new Map<DatasetCode, string>();
	for (const code of DATASET_CODES) {
		const body = found.get(`${code}.json`);
		if (body === undefined)
			throw new InputError(
				`${zipped ? `${file}: ` : ''}${code}.json is missing: seven files are one release.`
			);
		bodies.set(code, strFromU8(body));
	}
	return bodies;
}
