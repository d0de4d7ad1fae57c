import { InputError } from './contract.ts';

/** How long, how often and how much; times in milliseconds. */
export interface Limits {
	/** Until a connection stands. */
	connect: number;
	/** From asking to the first line of the answer. */
	headers: number;
	/** In every stretch of this length at least 1 KB must come. */
	idle: number;
	/** All attempts and waits of one download together. */
	total: number;
	/** Attempts after the first. */
	retries: number;
	/** The first wait between attempts; it doubles, with jitter, up to 30 s. */
	backoff: number;
	/** A publisher that asks to wait longer (`Retry-After`) is left alone instead. */
	retryAfter: number;
	/** Size of one file, in bytes. */
	bytes: number;
}

const DEFAULTS: Limits = {
	connect: 10_000,
	headers: 60_000,
	idle: 30_000,
	total: 600_000,
	retries: 4,
	backoff: 1_000,
	retryAfter: 120_000,
	bytes: 100_000_000
};

/** For a question that must be answered at once, as `check` asks it. */
export const BRIEF: Partial<Limits> = {
	connect: 4_000,
	headers: 5_000,
	idle: 5_000,
	total: 6_800,
	retries: 0
};

const isLimit = (name: string): name is keyof Limits => Object.hasOwn(DEFAULTS, name);

function fromEnvironment(): Partial<Limits> {
	const found: Partial<Limits> = {};
	for (const word of (process.env.ORIGINE_FETCH_LIMITS ?? '').split(/[\s,]+/).filter(Boolean)) {
		const [name = '', value = ''] = word.split('=');
		if (!isLimit(name) || !/^\d{1,12}$/.test(value))
			throw new InputError(
				`ORIGINE_FETCH_LIMITS: "${word}" is not understood; write for example ` +
					`"retries=2 total=60000" (${Object.keys(DEFAULTS).join(', ')}).`
			);
		found[name] = Number(value);
	}
	return found;
}

/** The limits of one download: the given ones, then `ORIGINE_FETCH_LIMITS`, then the usual. */
export function readLimits(given: Partial<Limits> = {}): Limits {
	return { ...DEFAULTS, ...fromEnvironment(), ...given };
}
