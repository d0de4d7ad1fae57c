import { headlineOf } from '../../headline.ts';
import { REASONS } from '../../reasons.ts';
import { AGREES } from '../judge.ts';
import type { Finding, OwnStatement, Shown } from '../../answer.ts';
import { compare, type Compared, type Official } from '../../own/compare.ts';
import type { Piece } from '../../own/recognise.ts';
import type { OwnSentence } from '../../own/sentence.ts';
import { ownHeadline, ownReasons, withoutNumber } from '../../own/words.ts';
import type { Slot } from '../../own/units.ts';
import type { Lang } from '../../../../i18n/text.ts';

/** The number with its sign of a hundred, as it stands in its sentence. */
function spanIn(text: string, { start, end }: Slot) {
	const sign = /^\s?%/.exec(text.slice(end))?.[0] ?? '';
	return { start, end: end + sign.length, text: text.slice(start, end + sign.length) };
}

async function show({ sentence, slot }: Official, lang: Lang, origin: string): Promise<Shown> {
	const { label, source, evidence, href } = await sentence.describe(lang, origin);
	const value = spanIn(sentence.text.normalize('NFC'), slot).text;
	return { value, label, source, vintage: sentence.vintage, evidence, href, cell: null };
}

async function find(
	text: string,
	compared: Compared,
	named: string | undefined,
	lang: Lang,
	origin: string
): Promise<Finding> {
	const { slot, outcome } = compared;
	const shown = (one: Official | undefined) => (one ? show(one, lang, origin) : null);
	const [official, older] = await Promise.all([shown(compared.official), shown(compared.older)]);
	const span = spanIn(text, slot);
	const said = { text: span.text, official, older, named };
	return {
		...span,
		kind: span.text.endsWith('%') ? 'share' : 'count',
		outcome,
		headline: ownHeadline(compared, said, lang),
		reasons: ownReasons(compared, said, lang),
		official,
		older,
		nearest: [],
		wording: null
	};
}

/** A sentence holds as a whole: beside a number that is not the official one, none of it matches. */
function holdAsWhole(findings: readonly Finding[], lang: Lang): void {
	if (!findings.some(({ outcome }) => outcome === 'near' || outcome === 'none')) return;
	for (const finding of findings) {
		if (!AGREES.has(finding.outcome)) continue;
		finding.outcome = 'ask';
		finding.headline = headlineOf(
			{ text: finding.text, written: { hedge: 'exact' } },
			'ask',
			finding,
			lang
		);
		finding.reasons = [REASONS.other_number[lang]];
	}
}

/** The answer on a sentence of ours: on each of its numbers, or on the sentence where it has none. */
export async function answerPiece(
	text: string,
	piece: Piece,
	lang: Lang,
	origin: string
): Promise<{ findings: Finding[]; statement: OwnStatement | null }> {
	const all = compare(piece);
	const findings = await Promise.all(all.map((one) => find(text, one, piece.named, lang, origin)));
	const current = piece.forms.find(({ sentence }) => sentence.current)?.sentence;
	holdAsWhole(findings, lang);
	const wrong = findings.find(({ outcome }) => outcome !== 'match');
	if (wrong && current) {
		wrong.wording = (await current.describe(lang, origin)).citation;
	}
	const statement = all.length > 0 ? null : await state(text, piece, current, lang, origin);
	return { findings, statement };
}

async function state(
	text: string,
	{ start, end, forms, named }: Piece,
	current: OwnSentence | undefined,
	lang: Lang,
	origin: string
): Promise<OwnStatement | null> {
	const cited = forms.find(({ sentence }) => sentence.vintage === named)?.sentence;
	const sentence = current && (!cited || cited.current) ? current : (cited ?? forms[0]?.sentence);
	if (!sentence) return null;
	const outcome = current ? 'match' : 'was';
	const { label, source, href } = await sentence.describe(lang, origin);
	return {
		text: text.slice(start, end),
		start,
		end,
		outcome,
		headline: withoutNumber(outcome, sentence.vintage, lang),
		label,
		source,
		vintage: sentence.vintage,
		href
	};
}
