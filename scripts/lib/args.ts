import { parseArgs, type ParseArgsConfig } from 'node:util';
import { z } from 'zod';
import { InputError } from '../../data/contract/contract.ts';
import { messageOf } from '../../data/contract/thrown.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parsed arguments of one subcommand; every option is known and given once. */
export function readArgs<const T extends Options>(
	command: string,
	args: string[],
	options: T,
	tool = 'ingest'
) {
	const hint = `see npm run ${tool} -- ${[command, '--help'].join(' ').trim()}`;
	let parsed;
	try {
		parsed = parseArgs({ args, options, allowPositionals: true, strict: true, tokens: true });
	} catch (error) {
		// Node's sentence goes on with advice about "--"; its first part is what matters here.
		throw new InputError(`${messageOf(error).split(/\.\s/)[0]}; ${hint}.`);
	}
	const seen = new Set<string>();
	for (const token of parsed.tokens) {
		if (token.kind !== 'option') continue;
		if (seen.has(token.name)) throw new InputError(`--${token.name} is given twice; ${hint}.`);
		seen.add(token.name);
	}
	return { values: parsed.values, positionals: parsed.positionals };
}

/** A day of the calendar (YYYY-MM-DD), or a refusal naming the option. */
export function readDay(option: string, value: string): string {
	if (z.iso.date().safeParse(value).success) return value;
	throw new InputError(`--${option} ${value} is no day of the calendar; write YYYY-MM-DD.`);
}

/** A web address, or a refusal naming the option. */
export function readUrl(option: string, value: string): string {
	if (z.url({ protocol: /^https?$/ }).safeParse(value).success) return value;
	throw new InputError(`--${option} ${value} is no http(s) address.`);
}
