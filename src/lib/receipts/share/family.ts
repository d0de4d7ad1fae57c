import { figure as ranking, type Row as RankingRow } from '../../figures/origin-ranking/figure.ts';
import { figure as overTime, type Row } from '../../figures/origin-share-over-time/figure.ts';
import type { Params } from '../../figure/contract.ts';
import { isSetId } from '../../i18n/places.ts';
import type { Edition, World } from '../contract.ts';
import { defineFamily } from '../family.ts';
import { readShareId, shareId, type ShareKey } from '../ids.ts';
import type { ObservationRow, Role } from '../observation.ts';
import { tellForeign } from './foreign.ts';
import observationsSql from './observations.sql?raw';
import { tellShare } from './tell.ts';

/** The statement a figure makes its rows with, for these parameters. */
const sqlOf = (figure: { sql: string | ((params: Params) => string) }, panel: Params['panel']) =>
	typeof figure.sql === 'string' ? figure.sql : figure.sql({ panel } as Params);

function values({ source, place, panel, origin = '', year }: ShareKey, edition: Edition, w: World) {
	const { from, to } = panel ?? { from: year, to: year };
	return {
		snapshot: edition.snapshots[0].snapshot_id,
		measure: w.measureOf(source) ?? '',
		place,
		origin,
		// A cell of the place is the same whoever is asked for.
		origins: origin || 'RO',
		from,
		to,
		panel_from: from,
		panel_to: to,
		panel_years: to - from + 1,
		years: String(year),
		lang: 'en'
	};
}

const within = (year: number, [first, last]: [number, number]) => year >= first && year <= last;

/** Whether place, citizenship and years are known to any edition of the source. */
function known({ source, place, panel, origin, year }: ShareKey, world: World): boolean {
	const span = world.yearsOf(source);
	if (!span || !within(year, span)) return false;
	if (!isSetId(place) && (panel ?? !world.isCountry(place))) return false;
	if (panel && !(within(panel.from, span) && within(panel.to, span))) return false;
	if (panel && !within(year, [panel.from, panel.to])) return false;
	return origin === undefined || world.isCountry(origin);
}

const isForeign = ({ cell }: ShareKey) => cell === 'foreign' || cell === 'foreign-share';
const STATED: readonly Role[] = ['counted', 'own', 'others', 'may_contain'];

/** The part a cell plays in the number asked for; null where it has none. */
function keep({ role }: ObservationRow, { cell }: ShareKey): Role | null {
	if (cell === 'victims') return role === 'own' ? 'counted' : role === 'counted' ? role : null;
	if (cell === 'foreign') return role === 'counted' ? role : null;
	if (cell === 'unstated') return role === 'unstated' || role === 'total' ? role : null;
	if (cell === 'stated' || cell === 'reporters') return STATED.includes(role) ? 'counted' : null;
	if (cell === 'worst') return role === 'own' ? 'counted' : role;
	if (!STATED.includes(role)) return null;
	// Only a worst case asks what a region may contain; a country's own nationals are foreign to none.
	if (role === 'own') return isForeign({ cell } as ShareKey) || cell === 'rank' ? 'own' : 'counted';
	return role === 'may_contain' ? 'others' : role;
}

function figuresOf({ source, place, panel, origin, year, cell }: ShareKey) {
	const query = (more: Record<string, string | number>) =>
		new URLSearchParams({
			...(isSetId(place) ? { set: place } : { reporter: place }),
			...(origin && origin !== 'RO' ? { origin } : {}),
			...(source === 'unodc-glotip' ? {} : { source }),
			...Object.fromEntries(Object.entries(more).map(([name, value]) => [name, String(value)]))
		}).toString();
	const years: Record<string, number> = panel ? { from: panel.from, to: panel.to } : {};
	return [
		{
			id: 'origin-share-over-time',
			query: query({ ...(panel ? { panel: 'fixed' } : {}), ...years })
		},
		...(panel || cell === 'worst' || cell === 'unstated' || cell === 'reporters'
			? []
			: [{ id: 'origin-ranking', query: query({ year }) }])
	];
}

/** The receipt of one country's part: not of a rank, which no country has a part of. */
const ofReporter = ({ panel: _, ...key }: ShareKey, reporter: string) =>
	key.cell === 'rank' || !isSetId(key.place) ? null : shareId({ ...key, place: reporter });

const shared = { sources: ({ source }: ShareKey) => [source], values, figures: figuresOf };

/** Shares, counts, bounds and ranks of a citizenship in a place and year. */
export const shares = defineFamily<ShareKey, Row>({
	...shared,
	examples: [
		'unodc-glotip.EU27.RO.2022.share',
		'unodc-glotip.EUROPE_ME.RO.2020.victims',
		'unodc-glotip.WORLD.NG.2019.rank',
		'unodc-glotip.DE.RO.2016.worst',
		'unodc-glotip.EU27~2010-2020.RO.2015.share',
		'unodc-glotip.EU27.2022.stated',
		'unodc-glotip.EU27.2022.unstated',
		'unodc-glotip.EU27.2022.reporters',
		'unodc-glotip.RO.RO.2022.victims'
	],
	read(id) {
		const key = readShareId(id);
		return key && !isForeign(key) ? key : null;
	},
	known,
	sql: ({ panel }) => sqlOf(overTime, panel ? 'fixed' : 'all'),
	row: overTime.row,
	observations: { sql: observationsSql, keep },
	tell: tellShare,
	ofReporter
});

/** The same without each country's own citizens, where the place has that country among its own. */
export const foreign = defineFamily<ShareKey, RankingRow>({
	...shared,
	examples: ['unodc-glotip.EU27.BG.2022.foreign', 'unodc-glotip.EU27.BG.2022.foreign-share'],
	read(id) {
		const key = readShareId(id);
		return key && isForeign(key) && !key.panel ? key : null;
	},
	// Elsewhere all of them are foreign: the number has its one id there, `victims` or `share`.
	known: (key, world) =>
		isSetId(key.place) && known(key, world) && world.isMember(key.place, key.origin ?? ''),
	sql: () => sqlOf(ranking, 'all'),
	row: ranking.row,
	observations: { sql: observationsSql, keep },
	tell: tellForeign
});
