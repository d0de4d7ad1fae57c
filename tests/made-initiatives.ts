import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { KINDS, OBJECTIVES } from '../data/network/schema.ts';
import { appendRows, type Row } from '../scripts/lib/duckdb.ts';

// Made for tests: a thousand initiatives that nobody did, in a copy of the built database.

const RO =
	'atelier campanie elevi asistente sociale județ poliție siguranță muncă străinătate informare liceu spital tineri prevenire recrutare rețele mediul online familii plecate contracte drepturi consiliere juridică sprijin adăpost mărturii proces dezbatere publică strategie națională lege proiect raport monitorizare parteneriat primărie bibliotecă profesori voluntari caravană expoziție film documentar conferință internațională Țăndărei Târgu Iași Șiria Bacău Galați Cluj Timișoara'.split(
		' '
	);
const EN =
	'workshop campaign pupils social workers county police safety work abroad information school hospital youth prevention recruitment networks online families contracts rights legal counselling support shelter testimony trial public debate national strategy law project report monitoring partnership city library teachers volunteers caravan exhibition film documentary international conference round table guide training evaluation'.split(
		' '
	);
const PRECISIONS = ['day', 'day', 'day', 'month', 'month', 'year'] as const;
const FIRST_YEAR = 2012;

/** Numbers from 0 to 1 that look random and are the same on every run. */
function madeRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
		return (state >>> 0) / 2 ** 32;
	};
}

/** Rows for the tables initiative and initiative_organisation; the same on every run. */
export function madeInitiatives(count: number, members: readonly string[]) {
	const random = madeRandom(20_200_730);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	const words = (list: readonly string[], length: number) =>
		Array.from({ length }, () => pick(list)).join(' ');
	const initiatives: Row[] = [];
	const organisations: Row[] = [];
	for (let index = 0; index < count; index++) {
		const year = String(FIRST_YEAR + Math.floor(random() * 15));
		const precision = pick(PRECISIONS);
		const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
		const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
		const date = `${year}-${precision === 'year' ? '01' : month}-${precision === 'day' ? day : '01'}`;
		const initiative_id = `made-${index}-${words(EN, 4).replaceAll(' ', '-')}`;
		initiatives.push({
			initiative_id,
			date,
			date_precision: precision,
			kind: pick(KINDS),
			objective_id: pick([...OBJECTIVES, null]),
			title_en: `Made ${index}: ${words(EN, 9)}`,
			title_ro: `Inventat ${index}: ${words(RO, 9)}`,
			summary_en: `${words(EN, 28)}.`,
			summary_ro: `${words(RO, 28)}.`,
			before_network: date < '2020-07-30',
			source_url: `https://example.org/made/${index}/${words(EN, 3).replaceAll(' ', '-')}`,
			source_title: `Made source: ${words(RO, 5)}`,
			source_quote: random() < 0.5 ? words(RO, 14) : null,
			confidence: pick(['high', 'medium', 'low'] as const),
			last_verified: pick(['2026-11-23', '2026-06-01', '2025-01-15'] as const)
		});
		const who = new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(members)));
		[...who].forEach((member, at) => {
			const name = `Asociația inventată ${member}`;
			organisations.push({ initiative_id, position: at + 1, name, organisation_id: member });
		});
		const name = `Organizația inventată ${index % 200}`;
		organisations.push({ initiative_id, position: 9, name, organisation_id: null });
	}
	return { initiatives, organisations };
}

/** A copy of the built database with made initiatives in the place of the real ones; for ORIGINE_DB. */
export async function makeInitiativesDatabase(count: number): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'made-initiatives-'));
	const path = join(folder, 'origine.duckdb');
	copyFileSync('data/build/origine.duckdb', path);
	const build = JSON.parse(readFileSync('data/build/build.json', 'utf8')) as object;
	writeFileSync(
		join(folder, 'build.json'),
		JSON.stringify({ ...build, build_id: `made-${count}` })
	);
	const instance = await DuckDBInstance.create(path);
	const connection = await instance.connect();
	for (const statement of readFileSync('tests/sql/empty-initiatives.sql', 'utf8').split(';\n'))
		if (statement.trim()) await connection.run(statement);
	const reader = await connection.runAndReadAll(readFileSync('tests/sql/member-ids.sql', 'utf8'));
	const members = reader.getRows().map(([id]) => String(id));
	const { initiatives, organisations } = madeInitiatives(count, members);
	await appendRows(connection, 'initiative', initiatives);
	await appendRows(connection, 'initiative_organisation', organisations);
	connection.closeSync();
	instance.closeSync();
	return path;
}
