import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildDatabase } from './build.ts';
import { InputError } from '../../data/contract/contract.ts';
import { messageOf } from '../../data/contract/thrown.ts';
import type { Outcome } from './fetch-all.ts';
import { places, show } from './places.ts';
import { listVintages } from './snapshots.ts';
import { inSource } from './sources.ts';

interface Place {
	here: string;
	aside: string;
}

const placeOf = ({ source, vintage }: Outcome): Place => ({
	here: inSource(source, 'snapshots', String(vintage)),
	aside: join(places.refused(), `${source}@${vintage}`)
});

function setAside({ here, aside }: Place): void {
	mkdirSync(places.refused(), { recursive: true });
	rmSync(aside, { recursive: true, force: true });
	renameSync(here, aside);
}

const putBack = ({ here, aside }: Place): void => {
	if (existsSync(aside)) renameSync(aside, here);
};

/** The message of an input the build refuses; a mistake of ours is thrown on. */
async function tryBuild(): Promise<string | null> {
	try {
		await buildDatabase();
		return null;
	} catch (error) {
		if (error instanceof InputError) return messageOf(error);
		throw error;
	}
}

/**
 * Builds with what was just fetched; a new snapshot that fails the checks is set aside, so that
 * the site can be built again tomorrow. Returns those, as failures.
 */
export async function buildWith(fresh: Outcome[]): Promise<Outcome[]> {
	const first = await tryBuild();
	if (first === null) return [];
	const candidates = fresh.map((outcome) => ({ outcome, place: placeOf(outcome) }));
	candidates.forEach(({ place }) => setAside(place));
	const without = candidates.length === 0 ? first : await tryBuild();
	if (without !== null) {
		// It is not the new ones that are wrong: everything stays as it is.
		candidates.forEach(({ place }) => putBack(place));
		throw new InputError(without);
	}
	const refused: Outcome[] = [];
	for (const { outcome, place } of candidates) {
		const why = candidates.length === 1 ? first : (putBack(place), await tryBuild());
		if (why === null) continue;
		if (existsSync(place.here)) setAside(place);
		const { source, vintage } = outcome;
		refused.push({
			source,
			outcome: 'failed',
			vintage: listVintages(source).at(-1) ?? null,
			message: `the new vintage ${vintage} is set aside in ${show(place.aside)}: ${why}`
		});
	}
	return refused;
}
