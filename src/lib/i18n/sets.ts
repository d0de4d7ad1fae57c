import type { Text } from './text.ts';

/** Reporter sets of data/reference/reporter-sets.csv; WORLD is every reporter but Romania. */
export type SetId = 'EU27' | 'EUROPE' | 'MIDDLE_EAST' | 'EUROPE_ME' | 'WORLD';

/** `name` follows "identified in" / „identificate în”; `long` says who is in it. */
export const SETS: Record<SetId, { name: Text; long: Text }> = {
	EU27: {
		name: { en: 'the EU', ro: 'UE' },
		long: {
			en: 'EU member states other than Romania',
			ro: 'statele membre ale UE, în afara României'
		}
	},
	EUROPE: {
		name: { en: 'Europe', ro: 'Europa' },
		long: {
			en: 'European countries other than Romania',
			ro: 'țările Europei, în afara României'
		}
	},
	MIDDLE_EAST: {
		name: { en: 'the Middle East', ro: 'Orientul Mijlociu' },
		long: { en: 'countries of the Middle East', ro: 'țările Orientului Mijlociu' }
	},
	EUROPE_ME: {
		name: { en: 'Europe and the Middle East', ro: 'Europa și Orientul Mijlociu' },
		long: {
			en: 'countries of Europe and the Middle East other than Romania',
			ro: 'țările Europei și ale Orientului Mijlociu, în afara României'
		}
	},
	WORLD: {
		name: { en: 'the world', ro: 'lume' },
		long: {
			en: 'all countries in the data other than Romania',
			ro: 'toate țările din date, în afara României'
		}
	}
};

export const SET_IDS = Object.keys(SETS) as [SetId, ...SetId[]];
