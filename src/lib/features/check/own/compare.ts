import type { Lang } from '../../../i18n/text.ts';
import type { Outcome } from '../answer.ts';
import { fit } from '../fit.ts';
import type { Form, OwnSentence } from './sentence.ts';
import type { Piece } from './recognise.ts';
import { numbersOf, type Slot, type Unit } from './units.ts';

/** A number of a sentence of ours, set beside the same number of its editions. */
export interface Compared {
	/** As written in the text. */
	slot: Slot;
	outcome: Outcome;
	/** The same number of the newest edition, and of the older one that has the number or is named. */
	official: Official | undefined;
	older: Official | undefined;
	/** The text names an edition: an older one, or one that does not exist. */
	edition: 'older' | 'unknown' | undefined;
}

export interface Official {
	sentence: OwnSentence;
	slot: Slot;
}

export const slotsOf = (units: readonly Unit[]): Slot[] => units.flatMap(({ slot }) => slot ?? []);

const near = (a: number, b: number) => Math.abs(a - b) < 1e-9;

/** The same number, however its signs are set. */
function equal(written: Slot, official: Slot, lang: Lang): boolean {
	const [a, b] = [numbersOf(written, lang), numbersOf(official, lang)];
	return (
		a.length === b.length &&
		a.every((one, i) => !one.ambiguous && near(one.value, b[i]?.value ?? Number.NaN))
	);
}

/** A number alone that lies in the official interval, or is the official number rounded. */
function agrees(written: Slot, official: Slot, share: boolean, lang: Lang): boolean {
	const [[one, more], ends] = [numbersOf(written, lang), numbersOf(official, lang)];
	const [lower, upper = lower] = ends;
	if (!one || more || !lower || !upper || one.ambiguous || one.value < 0) return false;
	const kind = share ? 'share' : 'count';
	const said = {
		low: one.value,
		high: one.value,
		decimals: one.decimals,
		range: false,
		fraction: false,
		kind
	} as const;
	const interval = { lower: lower.value, upper: upper.value, exact: true, bound: null };
	return fit({ ...said, hedge: 'exact' }, interval) !== 'no';
}

const slotAt = ({ units }: Form, index: number): Slot | undefined => slotsOf(units)[index];

/** Each number of a piece against the editions of its sentence. */
export function compare(piece: Piece): Compared[] {
	const { forms, units, named } = piece;
	const lang = forms[0]?.sentence.lang ?? 'ro';
	const written = slotsOf(units);
	const hits = (form: Form) =>
		slotsOf(form.units).filter((slot, i) => written[i] && equal(written[i], slot, lang)).length;
	const best = (some: readonly Form[]) => some.toSorted((a, b) => hits(b) - hits(a))[0];
	const now = best(forms.filter(({ sentence }) => sentence.current));
	const past = forms.filter(({ sentence }) => !sentence.current);
	const ofNamed = (form: Form) => form.sentence.vintage === named;
	const present =
		named === undefined || forms.some((form) => form.sentence.current && ofNamed(form));
	const cited = present ? undefined : best(past.filter(ofNamed));
	const edition = present ? undefined : cited ? 'older' : 'unknown';
	const at = (form: Form | undefined, index: number): Official | undefined => {
		const slot = form && slotAt(form, index);
		return slot && { sentence: form.sentence, slot };
	};
	return written.map((slot, index) => {
		const official = at(now, index);
		const is = (one: Official | undefined) => one !== undefined && equal(slot, one.slot, lang);
		const found = (outcome: Outcome, older?: Official): Compared => ({
			...{ slot, outcome, official, older, edition }
		});
		if (cited) {
			const then = at(cited, index);
			if (!is(then)) return found('near', then);
			return is(official) ? found('match') : found('was', then);
		}
		// A number of an edition that does not exist is not quite the number of one that does.
		if (is(official)) return found(edition === 'unknown' ? 'compatible' : 'match');
		const before = past.map((form) => at(form, index)).find(is);
		if (before) return found('was', before);
		const share = units[units.findIndex((unit) => unit.slot === slot) + 1]?.key === '%';
		const close = official && agrees(slot, official.slot, share, lang);
		return found(close ? 'compatible' : official ? 'near' : 'none');
	});
}
