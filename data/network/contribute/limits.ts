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
