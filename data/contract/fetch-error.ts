import { InputError } from './contract.ts';
import { codeOf, messageOf } from './thrown.ts';

/** What kept a publisher's file from coming; each has its own sentence. */
export type FetchKind =
	| 'offline'
	| 'tls'
	| 'timeout'
	| 'reset'
	| 'truncated'
	| 'too_big'
	| 'status'
	| 'redirect'
	| 'not_expected'
	| 'aborted';

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

/** Codes of node, undici, zlib and OpenSSL; the first that fits decides. */
const MEANINGS: [codes: RegExp, kind: FetchKind, what: string][] = [
	[/^(ETIMEDOUT|UND_ERR_(CONNECT|HEADERS)_TIMEOUT)$/, 'timeout', 'HOST did not answer in time'],
	[
		/^(UND_ERR_RES_CONTENT_LENGTH_MISMATCH|Z_BUF_ERROR)$/,
		'truncated',
		'URL broke off before its end'
	],
	[/^(ECONNRESET|EPIPE|UND_ERR_SOCKET|ECONNABORTED)$/, 'reset', 'HOST cut the connection'],
	[/^(HPE|Z)_/, 'not_expected', 'HOST does not speak HTTP'],
	[/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_/, 'tls', 'The certificate of HOST is not trusted here']
];

/** What was thrown while asking `url`, as a FetchError; a mistake of ours stays what it is. */
export function asFetchError(error: unknown, url: string): unknown {
	if (error instanceof InputError) return error;
	const [host, code] = [hostOf(url), codeOf(error) ?? ''];
	const known = (kind: FetchKind, sentence: string) =>
		new FetchError(kind, url, sentence, { cause: error });
	if (UNREACHABLE[code])
		return known('offline', `${host} cannot be reached: ${UNREACHABLE[code]} (${code}).`);
	if (code === 'UND_ERR_ABORTED' && /proxy response/i.test(messageOf(error)))
		return known('offline', `The proxy does not let ${host} through (${messageOf(error)}).`);
	const [, kind, what] = MEANINGS.find(([codes]) => codes.test(code)) ?? [];
	if (kind === undefined || what === undefined) return error;
	return known(kind, `${what.replace('HOST', host).replace('URL', url)} (${code}).`);
}
