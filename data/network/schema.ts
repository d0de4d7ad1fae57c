import { z } from 'zod';
import {
	cell,
	cellOrNull,
	day,
	filled,
	firstDay,
	id,
	oneOf,
	position,
	prose,
	proseOrNull,
	quote,
	quoteOrNull,
	sourceUrl,
	website,
	yesNo,
	yesNoOrNull
} from './cells.ts';

/** The day the network was founded; what members did before is marked. */
export const FOUNDED = '2020-07-30';
/** Kinds of initiative; their names for readers are in src/lib/i18n/kinds.ts. */
export const KINDS = [
	'campaign',
	'advocacy',
	'event',
	'training',
	'legislation',
	'assistance',
	'research',
	'founding',
	'partnership',
	'membership'
] as const;
/** The seven aims, in the press release's order. */
export const OBJECTIVES = [
	'cooperation',
	'expertise_exchange',
	'awareness',
	'legislation',
	'confiscation',
	'victim_assistance',
	'origin_status'
] as const;
/** How exactly a date is known. */
export const PRECISIONS = ['day', 'month', 'year'] as const;
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
const confidence = oneOf(CONFIDENCES);

interface WithDate {
	date: string;
	date_precision: (typeof PRECISIONS)[number];
}

/** Whether the date leaves open if it was before the founding: only then `before_network` says it. */
export const isOpen = (row: WithDate): boolean =>
	FOUNDED.startsWith(row.date) && row.date_precision !== 'day';

/** A date as precise as its source: the cell is as long as `date_precision` says. */
const checkDate = (row: WithDate, context: z.RefinementCtx) => {
	if (firstDay(row.date, row.date_precision) === null)
		context.addIssue({
			code: 'custom',
			path: ['date'],
			message: `is not a ${row.date_precision} (${{ day: 'yyyy-mm-dd', month: 'yyyy-mm', year: 'yyyy' }[row.date_precision]})`
		});
};

const dated = {
	date: filled,
	date_precision: oneOf(PRECISIONS),
	objective: oneOf([...OBJECTIVES, 'none']).transform((value) => (value === 'none' ? null : value)),
	title_en: prose,
	title_ro: prose,
	summary_en: prose,
	summary_ro: prose,
	organisations: filled.refine(
		(value) => value.split(';').every((name) => name.trim() === name && name),
		{
			error: 'has an empty name or a space beside a semicolon'
		}
	),
	source_url: sourceUrl,
	source_title: filled,
	source_quote: quoteOrNull,
	confidence,
	last_verified: day
};

/** members.csv: who belongs to the network. */
export const member = z
	.strictObject({
		organisation_id: id,
		name_en: prose,
		name_ro: prose,
		short_name: prose,
		/** Other names sources use for it, semicolon separated. */
		aliases: cell,
		city: cellOrNull,
		website: z.union([z.literal('').transform(() => null), website], {
			error: 'is not an http(s) address'
		}),
		founding_number: z.union([z.literal('').transform(() => null), position], {
			error: 'is neither empty nor a whole number from 1 to 99'
		}),
		joined: day,
		joined_precision: oneOf(['day', 'by']),
		joined_en: prose,
		joined_ro: prose,
		about_en: proseOrNull,
		about_ro: proseOrNull,
		source_url: sourceUrl,
		confidence,
		last_verified: day
	})
	.refine((row) => (row.about_en === null) === (row.about_ro === null), {
		path: ['about_en'],
		error: 'is there in one language only'
	})
	.refine((row) => (row.founding_number === null) !== (row.joined === FOUNDED), {
		path: ['founding_number'],
		error: `is given exactly where joined is ${FOUNDED}`
	});

/** objectives.csv: the press release's aims; `text_ro` is verbatim. */
export const objective = z.strictObject({
	objective_id: oneOf(OBJECTIVES),
	position,
	short_en: prose,
	short_ro: prose,
	text_en: prose,
	text_ro: prose
});

/** initiatives.csv: what the network and its members did. */
export const initiative = z
	.strictObject({
		initiative_id: id,
		kind: oneOf(KINDS),
		/** Only where the date leaves open whether it was before the founding. */
		before_network: yesNoOrNull,
		...dated
	})
	.superRefine(checkDate);

/** milestones.csv: laws, strategies, reports of others; never counted as initiatives. */
export const milestone = z.strictObject({ milestone_id: id, ...dated }).superRefine(checkDate);

/** others.csv: reviewed names in initiatives.csv that are no member. */
export const other = z.strictObject({
	name: prose,
	what: oneOf(['network', 'group', 'organisation'])
});

/** sources.csv: every page the rows rest on. */
export const source = z.strictObject({
	source_id: filled.regex(/^S\d{3}$/, { error: 'is not S and three digits' }),
	url: sourceUrl,
	title: filled,
	type: oneOf([
		'official',
		'official_copy',
		'ngo_primary',
		'press_or_other',
		'machine_translated_copy'
	])
});

/** helplines.csv: only rows with `publish` are shown, and only sure ones may be. */
export const helpline = z
	.strictObject({
		helpline_id: id,
		position,
		publish: yesNo,
		name_en: prose,
		name_ro: prose,
		number: filled.regex(/^[\d ]+( int\. \d+)?$/, { error: 'is not a telephone number' }),
		operator: prose,
		for_whom_en: prose,
		for_whom_ro: prose,
		note_en: proseOrNull,
		note_ro: proseOrNull,
		source_url: sourceUrl,
		source_title: filled,
		source_quote: quoteOrNull,
		source_date: filled.regex(/^\d{4}(-\d\d){0,2}$/, { error: 'is not a day, month or year' }),
		confidence,
		checked: day
	})
	.refine((row) => !row.publish || row.confidence === 'high', {
		path: ['publish'],
		error: 'is true although confidence is not high'
	});

/** claims.csv: what was said in public about Romania's share, and how it reads; never a verdict. */
export const claim = z.strictObject({
	claim_id: id,
	date: cell.regex(/^(\d{4}(-\d\d){0,2})?$/, { error: 'is not a day, month, year or empty' }),
	date_precision: filled,
	claimant: filled,
	claim_type: filled,
	claim_quote: quote,
	figure: cell,
	denominator_or_scope: cell,
	reference_period: cell,
	source_url: sourceUrl,
	source_title: filled,
	reading_en: filled,
	reading_ro: filled,
	confidence
});

/** protect-platform.csv: a second platform, kept apart from the network in a table of its own. */
export const protectItem = z
	.strictObject({ protect_id: id, kind: oneOf(KINDS), ...dated })
	.omit({ last_verified: true })
	.superRefine(checkDate);
