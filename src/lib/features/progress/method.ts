import type { Row } from '../../figures/progress/figure.ts';
import { sizeWords, yearList, type Speaking } from '../../figures/progress/words.ts';
import { nameList, YEARS } from '../../figure/words.ts';
import type { Context } from '../../figure/contract.ts';
import { formatCounted } from '../../i18n/format.ts';
import { speaker, type Counted } from '../../i18n/text.ts';
import { whereOf } from '../../figures/progress/reading.ts';

/** Of the years in both editions. */
const MOVED: Counted = {
	en: { one: 'Only # of them moved at all', other: 'Only # of them moved at all' },
	ro: {
		one: 'S-a mișcat doar #',
		few: 'S-au mișcat doar #',
		other: 'S-au mișcat doar #'
	}
};

export interface MethodPart {
	title: string;
	paragraphs: string[];
}

/** The smallest change that can be told: what it is made of, and from which numbers. */
function smallest(row: Row, context: Speaking): MethodPart {
	const { lang } = context;
	const say = speaker(lang);
	const title = say('The smallest change that can be told', 'Cea mai mică schimbare sesizabilă');
	const { revision } = row;
	const size = (value: number) => sizeWords(value, 'share', lang);
	if (!revision) {
		return {
			title,
			paragraphs: [
				say(
					'It takes two editions of a source to see by how much figures are revised; here only one has values. So no change is judged.',
					'Ca să se vadă cu cât se revizuiesc cifrele este nevoie de două ediții ale unei surse; aici una singură are valori. De aceea nicio schimbare nu primește un verdict.'
				)
			]
		};
	}
	const where = whereOf(row, context);
	const years = formatCounted(revision.years, YEARS, lang);
	const moved =
		revision.moved === 0
			? say('None of them moved', 'Nu s-a mișcat niciunul')
			: formatCounted(revision.moved, MOVED, lang);
	const open = row.minimum === null ? null : size(row.minimum - revision.size);
	return {
		title,
		paragraphs: [
			say(
				`It is the sum of two things. First, revisions: the largest move of the middle of the share of one and the same year, from one edition of the source to the next. For the share ${where}, over the ${years} that are in both editions: ${size(revision.size)}. ${moved}, and in nine years of ten the move was no more than ${size(revision.ninetieth)}. The largest is taken, not the usual one, because old years are no longer revised and the newest are; the latest year is one of these.`,
				`Este suma a două lucruri. Întâi, revizuirile: cea mai mare mișcare a mijlocului ponderii unuia și aceluiași an, de la o ediție a sursei la următoarea. Pentru ponderea ${where}, în cei ${years} prezenți în ambele ediții: ${size(revision.size)}. ${moved}, iar în nouă ani din zece mișcarea nu a depășit ${size(revision.ninetieth)}. Se ia cea mai mare, nu cea obișnuită, pentru că anii vechi nu mai sunt revizuiți, iar cei noi da; cel mai nou an este unul dintre aceștia.`
			),
			...(open
				? [
						say(
							`Second, hidden values: what “<5” leaves open in the two values compared, here ${open}. Revisions are counted once, though both values may be revised.`,
							`Apoi, valorile ascunse: ce lasă deschis „<5” în cele două valori comparate, aici ${open}. Revizuirile se numără o dată, deși ambele valori pot fi revizuite.`
						)
					]
				: []),
			say(
				'A change no larger than this sum is not called a change. Each indicator has its own; counts by one body, known from one edition, have none and are not judged.',
				'O schimbare care nu depășește această sumă nu este numită schimbare. Fiecare indicator o are pe a lui; evidențele unei singure instituții, cunoscute dintr-o singură ediție, nu o au și nu primesc verdict.'
			)
		]
	};
}

/** How the page computes, and what would make it say something else. */
export function methodOf(row: Row, context: Speaking): MethodPart[] {
	const say = speaker(context.lang);
	const missing = row.missing_latest?.split(' ') ?? [];
	const absent = nameList(missing, context as Context);
	const left = row.revision?.left_out;
	const parts: MethodPart[] = [
		{
			title: say('Intervals, means, differences', 'Intervale, medii, diferențe'),
			paragraphs: [
				say(
					'Every value is an interval: the publisher hides small numbers. The mean of three years is the interval of the means of their ends; a difference runs from the least to the most that both intervals allow.',
					'Fiecare valoare este un interval: editorul ascunde numerele mici. Media a trei ani este intervalul mediilor capetelor lor; o diferență merge de la cel mai puțin la cel mai mult permis de ambele intervale.'
				),
				say(
					'A year that fewer than half as many countries reported as the best year of the set is not compared; a baseline says how many of its years went in.',
					'Un an raportat de mai puțin de jumătate din țările celui mai bun an al grupului nu se compară; un reper spune câți dintre anii lui au intrat.'
				) +
					(left
						? ` ${say('Left out of the revisions for the same reason:', 'Lăsat în afara revizuirilor din același motiv:')} ${yearList(left, context.lang)}.`
						: '')
			]
		},
		smallest(row, context),
		{
			title: say('The same countries', 'Aceleași țări'),
			paragraphs: [
				say(
					'Countries come and go in the data. Beside each share and number of the group of countries you chose stands the same comparison with only those that reported every time.',
					'Țările apar și dispar din date. Lângă fiecare pondere și număr pentru grupul de țări ales stă aceeași comparație, numai cu cele care au raportat de fiecare dată.'
				)
			]
		},
		{
			title: say('What would change our mind', 'Ce ne-ar face să spunem altceva'),
			paragraphs: [
				say(
					'A new edition of the source: values, revisions and verdicts are computed anew, and an address with its day keeps the old ones.',
					'O nouă ediție a sursei: valorile, revizuirile și verdictele se recalculează, iar o adresă cu ziua ei le păstrează pe cele vechi.'
				),
				...(absent
					? [
							say(
								`Countries that published no citizenships for ${row.latest_year}, should they report them later: ${absent}.`,
								`Țările care nu au publicat cetățenii pentru ${row.latest_year}, dacă le raportează mai târziu: ${absent}.`
							)
						]
					: []),
				say(
					'A second source with single citizenships for each year, or a change in how countries identify and count. No number on this page says why it moved, and none measures what an organisation has brought about.',
					'O a doua sursă cu cetățenii pe fiecare an sau o schimbare în felul în care țările identifică și numără. Nicio cifră de pe această pagină nu spune de ce s-a mișcat și niciuna nu măsoară ce a produs o organizație.'
				)
			]
		}
	];
	// The unit's own full stop ends a sentence too.
	return parts.map(({ title, paragraphs }) => ({
		title,
		paragraphs: paragraphs.map((text) => text.replace(/p\.p\.\./g, 'p.p.'))
	}));
}
