import { z } from 'zod';
import { InputError } from '../../contract/contract.ts';

/** What Eurostat sent: a body to decode, or the word that it is still at work on it. */
export type Answer =
	{ kind: 'dataset'; body: Record<string, unknown> } | { kind: 'queued'; label: string };

const notice = z.looseObject({
	status: z.union([z.number(), z.string()]).optional(),
	id: z.union([z.number(), z.string()]).optional(),
	label: z.string().optional()
});
// Seen as an array for errors and as an object for warnings; either may come either way.
const notices = z.union([notice.transform((one) => [one]), z.array(notice).min(1)]);

const object = z.record(z.string(), z.unknown());

const closed = (label: string): string => `${label.trim().replace(/[.\s]+$/, '')}.`;

/** The `<faultstring>` of the SOAP envelope in which the SDMX side of the service refuses. */
const readFault = (text: string): string | undefined =>
	/<faultstring>([^<]+)<\/faultstring>/.exec(text)?.[1];

function parseJson(text: string, name: string): unknown {
	const start = text.trimStart().slice(0, 400);
	if (start === '') throw new InputError(`${name}: the answer is empty.`);
	if (start.startsWith('<')) {
		const fault = readFault(text);
		if (fault !== undefined) throw new InputError(`${name}: Eurostat refuses: ${closed(fault)}`);
		throw new InputError(
			`${name}: the answer is a web page (HTML), not data: Eurostat is down or turns requests away.`
		);
	}
	try {
		return JSON.parse(text) as unknown;
	} catch {
		// Node's own message quotes part of the body; how it ends says whether it arrived whole.
		throw new InputError(
			text.trimEnd().endsWith('}')
				? `${name}: the answer is no valid JSON (${text.length} characters).`
				: `${name}: the answer is cut off after ${text.length} characters.`
		);
	}
}

function refuse(raw: unknown, name: string): never {
	const read = notices.safeParse(raw);
	const [first] = read.success ? read.data : [];
	const label = first?.label ?? JSON.stringify(raw);
	if (label.startsWith('EXTRACTION_TOO_BIG'))
		throw new InputError(`${name}: too big for one request, says Eurostat: ${closed(label)}`);
	const number = first?.id ?? first?.status;
	const about = number === undefined ? '' : ` (${number})`;
	throw new InputError(`${name}: Eurostat refuses${about}: ${closed(label)}`);
}

/** Looks at a body before it is decoded; `name` is the data set or file shown in messages. */
export function readAnswer(text: string, name: string): Answer {
	const read = object.safeParse(parseJson(text, name));
	if (!read.success) throw new InputError(`${name}: the answer is no JSON object.`);
	const body = read.data;
	if (body.error !== undefined) refuse(body.error, name);
	if (body.warning !== undefined) {
		const warnings = notices.safeParse(body.warning);
		const label = warnings.success ? (warnings.data[0]?.label ?? '') : '';
		// The service says 200 and sends no data: it wants the same question asked again later.
		if (label.startsWith('ASYNCHRONOUS_RESPONSE')) return { kind: 'queued', label: closed(label) };
		if (body.class === undefined) refuse(body.warning, name);
	}
	if (body.class !== 'dataset')
		throw new InputError(
			`${name}: the answer's class is ${JSON.stringify(body.class) ?? 'missing'}, not "dataset".`
		);
	return { kind: 'dataset', body };
}
