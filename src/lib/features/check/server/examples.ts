import { z } from 'zod';
import { formatCounted, formatShare } from '../../../i18n/format.ts';
import { speaker, type Lang } from '../../../i18n/text.ts';
import { counted } from '../../../i18n/measures.ts';
import { measureOf, openCatalogue } from '../../../db/catalogue.server.ts';
import { PRIMARY_SOURCE } from '../../../server/resolve.ts';
import { query } from '../../../db/query.server.ts';
import newestSql from './sql/newest.sql?raw';
import revisedSql from './sql/revised.sql?raw';

const newestRow = z.strictObject({ year: z.int(), share: z.number() });
const revisedRow = z.strictObject({ year: z.int(), was: z.int() });

/** Sentences to try: a rounded share, a count since revised, a claim in circulation. From the data. */
export async function exampleSentences(lang: Lang): Promise<string[]> {
	const catalogue = await openCatalogue();
	const { database } = catalogue;
	const measure = measureOf(catalogue, PRIMARY_SOURCE);
	const { en, ro } = measure;
	const victims = counted(measure);
	const [newest, revised] = await Promise.all([
		query(database, newestSql, newestRow),
		query(database, revisedSql, revisedRow)
	]);
	const say = speaker(lang);
	return [
		...newest.map(({ year, share }) =>
			say(
				`In ${year}, ${formatShare(share, lang, 0)} of the ${en.many} ${en.verb} in the other EU states were Romanian citizens.`,
				`În ${year}, ${formatShare(share, lang, 0)} dintre ${ro.the} ${ro.they} în celelalte state UE erau cetățeni români.`
			)
		),
		...revised.map(({ year, was }) =>
			say(
				`In ${year}, ${formatCounted(was, victims, lang)} with Romanian citizenship were ${en.verb} in the other EU states.`,
				`În ${year}, în celelalte state UE au fost ${ro.they} ${formatCounted(was, victims, lang)} cu cetățenie română.`
			)
		),
		say(
			'Three quarters of the victims of trafficking in Europe come from Romania.',
			'Trei sferturi dintre victimele traficului de persoane din Europa provin din România.'
		)
	];
}
