import { InputError, type ParseInput } from '../../contract/contract.ts';
import { DATASET_CODES, type DatasetCode } from './datasets.ts';

/** The seven bodies of an original; all must be there and nothing else. */
export function readBodies({
	bytes,
	file,
	files = new Map([[file, bytes]])
}: Pick<ParseInput, 'bytes' | 'file' | 'files'>): Map<DatasetCode, string> {
	const stray = [...files.keys()].find((name) => !DATASET_CODES.some((c) => name === `${c}.json`));
	if (stray !== undefined)
		throw new InputError(
			`"${stray}" is none of the files expected: ${DATASET_CODES.join('.json, ')}.json.`
		);
	return new Map(
		DATASET_CODES.map((code) => {
			const body = files.get(`${code}.json`);
			if (body !== undefined) return [code, new TextDecoder().decode(body)];
			throw new InputError(`${code}.json is missing: seven files are one release.`);
		})
	);
}
