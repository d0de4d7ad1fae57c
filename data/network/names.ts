import type { z } from 'zod';
import { refuse, type Line } from './read.ts';
import type { member, other } from './schema.ts';

const split = (list: string) => list.split(';').filter((name) => name !== '');

/** From a name as sources write it to the member's id, or to null for a reviewed non-member. */
export function indexNames(
	members: Line<z.output<typeof member>>[],
	others: Line<z.output<typeof other>>[]
): Map<string, string | null> {
	const ids = new Map<string, string | null>();
	for (const { line, row } of members)
		for (const name of new Set([row.name_ro, ...split(row.aliases)])) {
			if (ids.has(name))
				throw refuse(
					'members.csv',
					line,
					'aliases',
					name,
					`is an alias of two: ${ids.get(name)} too`
				);
			ids.set(name, row.organisation_id);
		}
	for (const { line, row } of others) {
		if (ids.has(row.name))
			throw refuse('others.csv', line, 'name', row.name, 'is a member or there twice');
		ids.set(row.name, null);
	}
	return ids;
}

/** Rows of initiative_organisation; a name nobody reviewed is refused, or a typo would hide a member. */
export function linkOrganisations(
	initiatives: Line<{ initiative_id: string; organisations: string }>[],
	ids: ReadonlyMap<string, string | null>
) {
	return initiatives.flatMap(({ line, row }) =>
		split(row.organisations).map((name, index) => {
			const organisation_id = ids.get(name);
			if (organisation_id === undefined) {
				const why = 'is neither a member (name_ro or aliases in members.csv) nor in others.csv';
				throw refuse('initiatives.csv', line, 'organisations', name, why);
			}
			return { initiative_id: row.initiative_id, position: index + 1, name, organisation_id };
		})
	);
}
