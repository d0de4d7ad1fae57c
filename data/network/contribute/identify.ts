import type { Cells } from './columns.ts';
import { fold } from './similar.ts';

const SMALL = new Set('a an and at by for from in is it of on or the to with'.split(' '));

/** An identifier like those of the record, "2021-05-cado-rotip-coordinator"; never one of `taken`. */
export function makeId({ date, title_en }: Cells, taken: ReadonlySet<string>): string {
	const words = fold(title_en)
		.split(' ')
		.filter((word) => /^[a-z0-9]+$/.test(word) && !SMALL.has(word));
	const start = [date.slice(0, 7), ...words.slice(0, 5)].join('-').slice(0, 60).replace(/-+$/, '');
	if (!taken.has(start)) return start;
	for (let number = 2; ; number++)
		if (!taken.has(`${start}-${number}`)) return `${start}-${number}`;
}
