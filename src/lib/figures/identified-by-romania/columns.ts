import { defineTable, type Column } from '../../figure/column.ts';
import { capitalise } from '../../i18n/format.ts';
import { speaker, type Lang } from '../../i18n/text.ts';
import type { Row } from './row.ts';
import { countId, GIVEN_BY, otherNumber, partName, partsOf, totalsOf } from './words.ts';

/** A year: the total shown, its parts, and what others say of the same. */
interface Line {
	total: Row;
	parts: Row[];
	others: Row[];
}

const givenBy = (code: Row['given_by'], lang: Lang) => capitalise(GIVEN_BY[code][lang], lang);
const ofPart = ({ parts }: Line, name: string) => parts.find(({ part }) => part === name);

export const table = defineTable<Row, Line>({
	caption: ({ lang }) =>
		speaker(lang)(
			'Victims identified by Romania, by year',
			'Victime identificate de România, pe ani'
		),
	lines: (rows) =>
		totalsOf(rows).map((total) => {
			const own = rows.filter(({ year }) => year === total.year);
			return {
				total,
				parts: own.filter(({ shown }) => shown),
				others: own.filter(({ shown }) => !shown)
			};
		}),
	columns({ lang, params: { by } }, rows) {
		const say = speaker(lang);
		const parts = partsOf(rows);
		const dividedBy: Column<Line> = {
			id: 'parts_given_by',
			label: say('Parts given by', 'Cine dă părțile'),
			unit: 'text',
			fields: ['given_by'],
			value: (line) => parts.map((part) => ofPart(line, part)).find(Boolean)?.given_by ?? null,
			show: (code) => givenBy(code as Row['given_by'], lang)
		};
		return [
			{
				id: 'year',
				label: say('Year', 'An'),
				unit: 'year',
				value: ({ total }) => total.year
			},
			{
				id: 'victims',
				label: say('Victims', 'Victime'),
				unit: 'persons',
				value: ({ total }) => total.victims,
				record: ({ total: { year } }) => countId({ year, by, part: 'total' })
			},
			...parts.map((part): Column<Line> => ({
				id: `victims_${part}`,
				label: capitalise(partName(by, part, lang), lang),
				unit: 'persons',
				fields: ['victims', 'part', 'shown'],
				value: (line) => ofPart(line, part)?.victims ?? null,
				record: (line) => (ofPart(line, part) ? countId({ year: line.total.year, by, part }) : null)
			})),
			{
				id: 'evidence',
				label: say('Obtained from', 'Obținut din'),
				unit: 'evidence',
				as: 'badge',
				value: ({ total }) => total.evidence
			},
			{
				id: 'given_by',
				label: say('Given by', 'Cine dă cifra'),
				unit: 'text',
				value: ({ total }) => total.given_by,
				show: (_, { total }) => givenBy(total.given_by, lang)
			},
			...(parts.length > 0 ? [dividedBy] : []),
			{
				id: 'others',
				label: say('Other numbers for it', 'Alte cifre pentru același lucru'),
				unit: 'text',
				fields: ['victims', 'part', 'shown', 'given_by', 'flag'],
				value: ({ others }) =>
					others.map((other) => otherNumber(other, by, lang)).join('; ') || null
			},
			{
				id: 'url',
				label: say('Page', 'Pagina'),
				unit: 'url',
				value: ({ total }) => total.url
			}
		];
	},
	countries: [],
	unshown: ['confidence', 'series', 'quote', 'snapshot']
});
