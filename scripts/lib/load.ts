import type { DuckDBConnection } from '@duckdb/node-api';
import { InputError } from '../../data/contract/contract.ts';
import { appendRows, query, type Row } from './duckdb.ts';
import { sqlMessage } from './errors.ts';
import { show } from './places.ts';
import { readCountries, readReporterSets } from './reference.ts';
import { listVintages, readSnapshot } from './snapshots.ts';
import { inSource, loadManifest, readErrata, readRegions } from './sources.ts';

/** Loads countries, reporter sets and the regions of all sources. */
export async function loadReference(
	connection: DuckDBConnection,
	sources: string[]
): Promise<void> {
	const countries = readCountries();
	const known = new Set(countries.map(({ code }) => code));
	await appendRows(connection, 'country', countries);
	await appendRows(connection, 'reporter_set', readReporterSets());
	const members = new Map<string, Row>();
	for (const source of sources) {
		for (const { region, origins } of readRegions(source)) {
			const unknown = origins.find((origin) => !known.has(origin));
			if (unknown !== undefined)
				throw new InputError(
					`${show(inSource(source, 'regions.csv'))}: ${region}: "${unknown}" is no country.`
				);
			for (const origin of origins) members.set(`${region} ${origin}`, { region, origin });
		}
	}
	await appendRows(connection, 'region_member', [...members.values()]);
}

/** Loads what each source says about itself. */
export async function loadSources(connection: DuckDBConnection, sources: string[]): Promise<void> {
	const rows: Row[] = [];
	for (const source_id of sources) {
		const { title, attribution, caveats, ...said } = await loadManifest(source_id);
		rows.push({
			source_id,
			producer: said.producer,
			measure: said.measure,
			licence: said.licence,
			licence_url: said.licence_url,
			url: said.url,
			cadence: said.cadence,
			breakdown: said.breakdown,
			title_en: title.en,
			title_ro: title.ro,
			attribution_en: attribution.en,
			attribution_ro: attribution.ro,
			caveats_en: caveats.en,
			caveats_ro: caveats.ro
		});
	}
	await appendRows(connection, 'source', rows);
}

/** Loads which editions were corrected since; one of an edition not kept here is refused. */
async function loadErrata(connection: DuckDBConnection, source: string): Promise<void> {
	const kept = listVintages(source);
	const rows = readErrata(source).map(({ vintage, ...said }) => {
		if (!kept.includes(vintage))
			throw new InputError(
				`${show(inSource(source, 'errata.csv'))}: no edition of ${vintage} is kept here.`
			);
		return { snapshot_id: `${source}@${vintage}`, ...said };
	});
	await appendRows(connection, 'erratum', rows);
}

/** Loads the snapshots of one source with their observations; returns how many observations. */
export async function loadSnapshots(connection: DuckDBConnection, source: string): Promise<number> {
	const snapshots = listVintages(source).map((vintage) => readSnapshot(source, vintage));
	await appendRows(
		connection,
		'snapshot',
		snapshots.map(({ id, receipt, receiptText }) => ({
			snapshot_id: id,
			source_id: source,
			vintage: receipt.vintage,
			retrieved_on: receipt.retrieved_on,
			url: receipt.url,
			original_name: receipt.original_name,
			sha256: receipt.sha256,
			bytes: receipt.bytes,
			observations: receipt.parser.observations,
			receipt: receiptText
		}))
	);
	await loadErrata(connection, source);
	let total = 0;
	for (const { id, receipt, observationsPath } of snapshots) {
		try {
			await query(connection, 'load-observations', {
				source_id: source,
				snapshot_id: id,
				path: observationsPath
			});
		} catch (error) {
			throw new InputError(`${show(observationsPath)}: ${sqlMessage(error)}`);
		}
		const [loaded] = await query(connection, 'count-observations', { snapshot_id: id });
		if (loaded?.n !== receipt.parser.observations)
			throw new InputError(
				`${show(observationsPath)}: ${loaded?.n} rows loaded, its receipt says ` +
					`${receipt.parser.observations}.`
			);
		total += receipt.parser.observations;
	}
	return total;
}
