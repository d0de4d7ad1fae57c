import { InputError } from './contract.ts';
import { codeOf, messageOf } from './thrown.ts';

/** What kept a publisher's file from coming; each has its own sentence. */
export const FETCH_KINDS = [
	'offline',
	'tls',
	'timeout',
	'reset',
	'truncated',
	'too_big',
	'status',
	'redirect',
	'not_expected',
	'aborted'
] as const;
export type FetchKind = (typeof FETCH_KINDS)[number];

interface Details {
	/** The HTTP status, with kind `status`. */
	status?: number;
	/** The first 4 KB of what came with that status: some publishers say there what was wrong. */
	body?: string;
	/** Milliseconds the publisher asks to wait (`Retry-After`). */
	retryAfter?: number | null;
	cause?: unknown;
}

/** A refusal of the network or the publisher: one sentence for a person, and its kind. */
export class FetchError extends InputError {
	override name = 'FetchError' as const;
	readonly kind: FetchKind;
	readonly url: string;
	readonly status: number | null;
	readonly body: string;
	readonly retryAfter: number | null;

	constructor(kind: FetchKind, url: string, sentence: string, details: Details = {}) {
		super(sentence, { cause: details.cause });
		this.kind = kind;
		this.url = url;
		this.status = details.status ?? null;
		this.body = details.body ?? '';
		this.retryAfter = details.retryAfter ?? null;
	}
}

/** The host as messages name it. */
export const hostOf = (url: string): string => new URL(url).host;

const UNREACHABLE: Record<string, string> = {
	ENOTFOUND: 'its name is not known here',
	EAI_AGAIN: 'its name could not be looked up',
	ECONNREFUSED: 'the connection was refused',
	EHOSTUNREACH: 'there is no way to it',
	ENETUNREACH: 'there is no network',
	ENETDOWN: 'there is no network'
};
const SLOW = ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT'];
const CUT = ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'Z_BUF_ERROR'];
const RESET = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'ECONNABORTED'];

/** What was thrown while asking `url`, as a FetchError; a mistake of ours stays what it is. */
export function asFetchError(error: unknown, url: string): unknown {
	if (error instanceof InputError) return error;
	const host = hostOf(url);
	const code = codeOf(error) ?? '';
	const cause = { cause: error };
	const known = UNREACHABLE[code];
	if (known !== undefined)
		return new FetchError('offline', url, `${host} cannot be reached: ${known} (${code}).`, cause);
	if (SLOW.includes(code))
		return new FetchError('timeout', url, `${host} did not answer in time (${code}).`, cause);
	if (CUT.includes(code))
		return new FetchError('truncated', url, `${url} broke off before its end.`, cause);
	if (RESET.includes(code))
		return new FetchError('reset', url, `${host} cut the connection (${code}).`, cause);
	if (code === 'UND_ERR_ABORTED' && /proxy response/i.test(messageOf(error)))
		return new FetchError(
			'offline',
			url,
			`The proxy does not let ${host} through (${messageOf(error)}).`,
			cause
		);
	if (code.startsWith('HPE_') || code.startsWith('Z_'))
		return new FetchError('not_expected', url, `${host} does not speak HTTP (${code}).`, cause);
	if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_/.test(code))
		return new FetchError(
			'tls',
			url,
			`The certificate of ${host} is not trusted here (${code}).`,
			cause
		);
	return error;
}

const AGAIN: ReadonlySet<FetchKind> = new Set(['offline', 'timeout', 'reset', 'truncated']);

/** Whether asking again may help: the network failed, or the publisher said 408, 429 or 5xx. */
export function mayRetry(error: unknown): boolean {
	if (!(error instanceof FetchError)) return false;
	const { kind, status } = error;
	if (kind === 'status') return status === 408 || status === 429 || (status ?? 0) >= 500;
	return AGAIN.has(kind);
}
