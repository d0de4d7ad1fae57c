import { z } from 'zod';
import { formatCounted, formatShare } from '../../../i18n/format.ts';
import { VICTIMS } from '../../../figure/words.ts';
import { speaker, type Lang } from '../../../i18n/text.ts';
import { openCatalogue } from '../../../db/catalogue.server.ts';
import { query } from '../../../db/query.server.ts';
import newestSql from './sql/newest.sql?raw';
import revisedSql from './sql/revised.sql?raw';

const newestRow = z.strictObject({ year: z.int(), share: z.number() });
const revisedRow = z.strictObject({ year: z.int(), was: z.int() });

/** Sentences to try: a rounded share, a count since revised, a claim in circulation. From the data. */
export async function exampleSentences(lang: Lang): Promise<string[]> {
	const { database } = await openCatalogue();
	const [newest, revised] = await Promise.all([
		query(database, newestSql, newestRow),
		query(database, revisedSql, revisedRow)
	]);
	const say = speaker(lang);
	return [
		...newest.map(({ year, share }) =>
			say(
				`In ${year}, ${formatShare(share, lang, 0)} of the victims identified in the other EU states were Romanian citizens.`,
				`În ${year}, ${formatShare(share, lang, 0)} dintre victimele identificate în celelalte state UE erau cetățeni români.`
			)
		),
		...revised.map(({ year, was }) =>
			say(
				`In ${year}, ${formatCounted(was, VICTIMS, lang)} with Romanian citizenship were identified in the other EU states.`,
				`În ${year}, în celelalte state UE au fost identificate ${formatCounted(was, VICTIMS, lang)} cu cetățenie română.`
			)
		),
		say(
			'Three quarters of the victims of trafficking in Europe come from Romania.',
			'Trei sferturi dintre victimele traficului de persoane din Europa provin din România.'
		)
	];
}
