import type { Mentions } from './mentions.ts';

/** A kind of number: its id with blanks for places, citizenships, years, quarters. */
export interface Shape {
	/** An id of the kind. */
	example: string;
	parts: readonly { is: 'place' | 'period' | 'word'; text: string }[];
}

const PLACE = /^(?:EU27|EUROPE|MIDDLE_EAST|EUROPE_ME|WORLD|[A-Z]{2})(?=~|$)/;
const PERIOD = /^\d{4}(?:-\d{4}|-Q\d)?$/;

/** The kind an id is of. */
export function shapeOf(example: string): Shape {
	const parts = example.split('.').map((text) => {
		const is = PLACE.test(text) ? 'place' : PERIOD.test(text) ? 'period' : 'word';
		return { is, text } as const;
	});
	return { example, parts };
}

/** Equal for ids of one kind. */
export const keyOf = ({ parts }: Shape): string =>
	parts
		.map(({ is, text }) => (is === 'word' ? text : text.replace(/\d+/g, '0').replace(PLACE, 'P')))
		.join('.');

const QUARTERS = [1, 2, 3, 4];

function periods(text: string, { years, spans }: Mentions): string[] {
	if (/Q\d$/.test(text)) return years.flatMap((year) => QUARTERS.map((one) => `${year}-Q${one}`));
	if (!text.includes('-')) return years.map(String);
	return spans.filter((span) => span.includes('-'));
}

/** „~2010-2020”: the years in which the same countries reported. */
function places(text: string, codes: readonly string[], { spans }: Mentions): string[] {
	if (!text.includes('~')) return [...codes];
	return codes.flatMap((code) =>
		spans.filter((span) => span.includes('-')).map((span) => `${code}~${span}`)
	);
}

/** The ids of a kind that a sentence may be of, by what it names; what it does not name stays as it was. */
export function fill({ parts }: Shape, mentions: Mentions): string[] {
	const { codes } = mentions;
	const countries = codes.filter((code) => code.length === 2);
	let ids = [''];
	let placed = false;
	for (const { is, text } of parts) {
		const own = is === 'place' ? places(text, placed ? countries : codes, mentions) : [];
		const found = is === 'period' ? periods(text, mentions) : own;
		// The first place is where, the second whose.
		placed ||= is === 'place';
		const choices = found.length > 0 ? found : [text];
		ids = ids.flatMap((id) => choices.map((choice) => (id === '' ? choice : `${id}.${choice}`)));
	}
	return ids;
}
