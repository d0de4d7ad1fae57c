import { capitalise, formatCountInterval, formatShareInterval } from '../../i18n/format.ts';
import type { Finding, FindNumbers } from '../../receipts/contract.ts';
import { numberOf } from '../../receipts/share/links.ts';
import type { Row, Test } from './row.ts';

/** Cells of the table are words: what has a record are the numbers of the reasons. */
export const finding: FindNumbers<Row, Test> = (rows, context, tests) => {
	const { lang } = context;
	const said = (words: string) => rows.some((row) => row[`reason_${lang}`].includes(words));
	const found = tests.flatMap((test): Finding[] => {
		const year = test.shown_to ?? test.to;
		const own = test.source === 'unodc-glotip' && test.among !== 'eu' && test.snapshot !== null;
		if (!own || year === null || (test.shown_from ?? test.from) !== year) return [];
		const where = { source: test.source, place: test.place };
		const at = { year, origin: test.origin };
		return [
			...(test.among === 'all' && test.share && said(formatShareInterval(test.share, lang))
				? [numberOf('share', at, where, context)]
				: []),
			...(test.count && said(formatCountInterval(test.count, lang))
				? [numberOf('victims', at, where, context)]
				: [])
		];
	});
	const once = new Map(found.map((one) => [one.reference, one]));
	return [...once.values()].map(({ label, reference }) => ({
		label: capitalise(label, context.lang),
		reference
	}));
};
