import { collator } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/text.ts';
import type { Row } from './row.ts';

/** Whether the reporter published citizenships that year, with this one among them or not. */
export const isPublished = (row: Row) => row.status !== 'not_reported';

/** The letters a publisher's flag is made of where it is made of letters (`b`, `bep|C`). */
const BREAK_FLAG = /(?:^|; )(?:[cdefimnpsuz]*b[cdefimnpsuz]*(?:\||;|$)|break\b)/;

/** Whether the publisher marks a break: what follows cannot be set against what came before. */
export const isBreak = ({ flag }: Pick<Row, 'flag'>) => flag !== null && BREAK_FLAG.test(flag);

/** One country of identification through all its years. */
export interface Line {
	reporter: string;
	name: string;
	rows: Row[];
	/** Years with citizenships. */
	published: number;
}

/** A line for each reporter: those with most years first, then in the reader's alphabet. */
export function linesOf(rows: Row[], lang: Lang): Line[] {
	const byReporter = new Map<string, Row[]>();
	for (const row of rows) {
		const line = byReporter.get(row.reporter);
		if (line) line.push(row);
		else byReporter.set(row.reporter, [row]);
	}
	return [...byReporter]
		.map(([reporter, own]) => ({
			reporter,
			name: own[0]?.name ?? reporter,
			rows: own,
			published: own.filter(isPublished).length
		}))
		.sort((a, b) => b.published - a.published || collator(lang).compare(a.name, b.name));
}

/** Years in a row without citizenships. */
export interface Gap {
	reporter: string;
	from: number;
	to: number;
	years: number;
}

/** The longest gaps of those that published at least once; several where they are equally long. */
export function longestGaps(lines: Line[]): Gap[] {
	const gaps = lines
		.filter(({ published }) => published > 0)
		.flatMap(({ reporter, rows }) => {
			const found: Gap[] = [];
			for (const row of rows) {
				if (isPublished(row)) continue;
				const last = found.at(-1);
				if (last && last.to === row.year - 1) {
					last.to = row.year;
					last.years += 1;
				} else found.push({ reporter, from: row.year, to: row.year, years: 1 });
			}
			return found;
		});
	const most = Math.max(0, ...gaps.map(({ years }) => years));
	return gaps.filter(({ years }) => years === most);
}
