import { faultOf, type Fault } from './fault.ts';

const MEGABYTE = 1_000_000;

/** What a contributed spreadsheet may be at most; the record itself has some 60 rows and 45 KB. */
export const LIMITS = {
	bytes: 5 * MEGABYTE,
	/** After unpacking, all parts together. */
	unpacked: 20 * MEGABYTE,
	/** Parts of a workbook; Excel's own have about 15. */
	parts: 400,
	rows: 2000,
	columns: 32
} as const;

/** "5.2": a size as sentences name it. */
export const megabytes = (bytes: number): string => String(Math.ceil(bytes / 100_000) / 10);

/** Why a file is refused by its size alone, before it is read. */
export function sizeFault(size: number): Fault | undefined {
	if (size === 0) return faultOf('nothing');
	if (size <= LIMITS.bytes) return undefined;
	const values = { size: megabytes(size), most: megabytes(LIMITS.bytes) };
	return faultOf('too_big', null, values);
}
