import type { Observation } from '../../contract/contract.ts';

/**
 * Why a cell has no number. The flag is Eurostat's letters (`b`, `bep`; `:` not available), then
 * after a bar the confidentiality (`|C`). Letters not known here stay in the flag and say no more.
 */
export function readStatus(flag: string): Exclude<Observation['status'], 'reported'> {
	const [letters = '', confidentiality = ''] = flag.split('|');
	// CONF_STATUS C confidential, N not for publication, P primary; older answers write a small c.
	if (/[CNP]/.test(confidentiality) || /c|@C/.test(letters)) return 'confidential';
	// m: the data cannot exist; z: its predecessor, "not applicable".
	if (/[mz]/.test(letters)) return 'not_applicable';
	return 'not_reported';
}
