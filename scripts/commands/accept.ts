import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { tell } from '../gate/examine.ts';
import { listHeld, readHeld, removeHeld } from '../gate/held.ts';
import { readMeasures } from '../gate/limits.ts';
import { readArgs, readDay } from '../lib/args.ts';
import { InputError } from '../../data/contract/contract.ts';
import { today } from '../lib/days.ts';
import { takeLock } from '../lib/lock.ts';
import { places } from '../lib/places.ts';
import { say } from '../lib/progress.ts';
import { listVintages, readSnapshot, repairSnapshots, writeSnapshot } from '../lib/snapshots.ts';
import { knownSource } from '../lib/sources.ts';

export const help = `npm run ingest -- accept <source> <vintage> --reason "…" [--name "…"]

Releases an edition that is held because it is unlike anything seen: it becomes a snapshot. Look at
the publication first; name and reason are kept in its receipt, for every reader.

  --reason "…"   why it is right all the same
  --name "…"     who looked (default: git's user.name, else the login)

Example:
  npm run ingest -- accept unodc-glotip 2026-10-20 --reason "Germany resubmitted 2015-2022, see its page"`;

const OPTIONS = { reason: { type: 'string' }, name: { type: 'string' } } as const;

function ownName(): string {
	try {
		const name = execFileSync('git', ['config', 'user.name'], { encoding: 'utf8' }).trim();
		if (name !== '') return name;
	} catch {
		// no git, or no name set there
	}
	return userInfo().username;
}

function accept(source: string, vintage: string, reason: string, by: string): void {
	const { receipt, csv, report } = readHeld(source, vintage);
	const here = listVintages(source).includes(vintage) ? readSnapshot(source, vintage) : null;
	if (here !== null && here.receipt.sha256 !== receipt.sha256)
		throw new InputError(`${here.id} is here, made from a different original: it stays.`);
	const words = readMeasures();
	const beyond = report.findings.map((one) => tell(one, words.get(one.measure)?.en ?? ''));
	writeSnapshot({ ...receipt, accepted: { on: today(), by, reason, beyond } }, csv);
	removeHeld(source, vintage);
}

/** Makes a snapshot of a held edition. */
export function run(args: string[]): Promise<void> {
	const { values, positionals } = readArgs('accept', args, OPTIONS);
	const [id, day, ...rest] = positionals;
	if (id === undefined || day === undefined || rest.length > 0)
		throw new InputError('Give a source and a vintage: npm run ingest -- accept --help.');
	const [source, vintage] = [knownSource(id), readDay('vintage', day)];
	const reason = values.reason?.trim() ?? '';
	if (reason === '') throw new InputError('--reason "…" is missing: say why the edition is right.');
	const name = values.name?.trim() ?? ownName();
	if (name === '') throw new InputError('--name is empty.');
	const release = takeLock(places.lock());
	try {
		repairSnapshots(source);
		const held = listHeld(source);
		if (!held.includes(vintage))
			throw new InputError(`${source}@${vintage} is not held; held: ${held.join(', ') || 'none'}.`);
		accept(source, vintage, reason, name);
	} finally {
		release();
	}
	say(`${source}@${vintage} is released by ${name}. Next: npm run ingest -- build`);
	return Promise.resolve();
}
