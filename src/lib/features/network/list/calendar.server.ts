import ical, { ICalCalendarMethod, ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import { dateInWords } from '../../../record/dates.ts';
import { isoOf, spanOf } from '../../../record/span.ts';
import { LIST } from '../texts/initiatives.ts';
import type { Asked, File } from './answer.server.ts';
import { notesIn, sourceOf } from './notes.server.ts';

/** The generator writes the day that it is in UTC; tests try it in other zones. */
const dayIn = (day: number) => new Date(`${isoOf(day)}T00:00:00Z`);

function calendarOf({ selected, lang, origin }: Asked): ICalCalendar {
	const calendar = ical({
		name: LIST.feed_title[lang],
		description: notesIn(lang).join(' '),
		prodId: { company: 'Origine', product: 'Network', language: lang.toUpperCase() },
		method: ICalCalendarMethod.PUBLISH
	});
	for (const initiative of selected.shown) {
		const { id, precision, title, summary, last_verified } = initiative;
		const { start, end } = spanOf(initiative);
		const when = dateInWords(initiative, lang);
		const page = `${origin}/${lang}/network/initiatives/${id}`;
		const verified = new Date(`${last_verified}T00:00:00Z`);
		const event = calendar.createEvent({
			// The same in every language and at every address: an event that is imported twice is one.
			id: `initiative-${id}@origine`,
			// A month or a year is all of its days, never a day nobody named; the title says so too.
			start: dayIn(start),
			end: dayIn(end),
			allDay: true,
			summary: precision === 'day' ? title : `${title} – ${when}`,
			description: [
				when,
				...(initiative.before_network ? [LIST.before[lang]] : []),
				summary,
				initiative.organisations.map(({ name }) => name).join('; '),
				sourceOf(initiative, origin),
				LIST.floor[lang]
			].join('\n'),
			url: page,
			// It keeps nobody busy.
			transparency: ICalEventTransparency.TRANSPARENT
		});
		event.stamp(verified);
		event.lastModified(verified);
	}
	return calendar;
}

/** The selection as a calendar of whole days. */
export const toCalendarFile = (asked: Asked): File => ({
	body: calendarOf(asked).toString(),
	type: 'text/calendar; charset=utf-8',
	keep: 'ics'
});
