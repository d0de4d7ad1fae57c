import { speaker } from '../../i18n/text.ts';
import type { FindNumbers } from '../../receipts/contract.ts';
import { defineFamily } from '../../receipts/family.ts';
import type { Role } from '../../receipts/observation.ts';
import { figure } from './figure.ts';
import type { Caveat, Row } from './row.ts';
import { readReferralId, referralId, REFERRAL_SOURCE as SOURCE, type Key } from './receipt-id.ts';
import observationsSql from './observations.sql?raw';
import sql from './query.sql?raw';
import { tell } from './tell.ts';
import { when } from './words.ts';

const ROLES: Record<Key['cell'], readonly Role[]> = {
	victims: ['counted'],
	dual: ['counted'],
	share: ['counted', 'others'],
	worst: ['counted', 'others', 'unstated'],
	stated: ['counted', 'others'],
	total: ['total']
};

const referrals = defineFamily<Key, Row>({
	examples: ['uk-nrm.GB.RO.2023.share', 'uk-nrm.GB.RO.2023-Q4.victims', 'uk-nrm.GB.2023.total'],
	read: readReferralId,
	known: ({ year }, { snapshots }) =>
		snapshots.some(
			({ source_id, first_year, last_year }) =>
				source_id === SOURCE && year >= first_year && year <= last_year
		),
	sources: () => [SOURCE],
	sql: () => sql,
	row: figure.row,
	values: ({ year, quarter, cell }, edition) => ({
		snapshots: edition.snapshots[0].snapshot_id,
		from: year,
		to: year,
		quarters: quarter === null ? '1 2 3 4' : String(quarter),
		cell
	}),
	observations: {
		sql: observationsSql,
		keep({ role }, { cell }) {
			if (!ROLES[cell].includes(role)) return null;
			return cell === 'stated' || cell === 'total' ? 'counted' : role;
		}
	},
	tell,
	figures: ({ year }) => [{ id: 'uk-referrals', query: `from=${year}&to=${year}` }]
});

export const families = [referrals];

export const finding: FindNumbers<Row, Caveat> = (rows, { lang }) => {
	const row = rows.findLast(({ quarter }) => quarter === null) ?? rows.at(-1);
	if (!row) return [];
	const say = speaker(lang);
	const names = {
		share: say('Share', 'Ponderea'),
		victims: say('Romanian nationals', 'Cetățeni români'),
		total: say('All referrals', 'Toate semnalările')
	};
	return (['share', 'victims', 'total'] as const).map((cell) => ({
		label: `${names[cell]}, ${when(row, lang)}`,
		reference: referralId({ ...row, cell })
	}));
};
