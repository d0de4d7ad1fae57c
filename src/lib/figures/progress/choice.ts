import { formatShareInterval } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import type { Row } from './row.ts';
import { differenceOf } from './intervals.ts';
import { changeWords, type Speaking } from './words.ts';
import { whereOf } from './reading.ts';

/**
 * Which way the choice of a baseline leans, from the values: the higher the baseline, the lower the
 * latest share looks beside it.
 */
export function choiceSentences(rows: readonly Row[], context: Speaking): string[] {
	const { lang, params } = context;
	const say = speaker(lang);
	const of = (indicator: Row['indicator']) =>
		rows.find((row) => row.indicator === indicator && row.set === params.place);
	const share = of('share');
	const sentences: string[] = [];
	const where = share ? whereOf(share, context) : '';
	if (share?.in_2020 && share.mean_2017_2019) {
		const [one, mean] = [share.in_2020, share.mean_2017_2019];
		const [a, b] = [formatShareInterval(one, lang), formatShareInterval(mean, lang)];
		const apart = one.lower > mean.upper || one.upper < mean.lower;
		const high = mean.mid > one.mid ? '2017–2019' : '2020';
		const low = high === '2020' ? '2017–2019' : '2020';
		const goal =
			params.origins[0] === 'RO'
				? say('progress towards the aim', 'progres spre scop')
				: say('a smaller share', 'recul al ponderii');
		sentences.push(
			apart
				? say(
						`The choice of a baseline tips the scale: the share ${where} was ${b} on average in 2017–2019 and ${a} in 2020, a year of the pandemic. Measured from ${high}, the higher of the two, the latest share looks lower than measured from ${low}: that choice favours a finding of ${goal}.`,
						`Alegerea reperului înclină balanța: ponderea ${where} a fost ${b} în medie în 2017–2019 și ${a} în 2020, an de pandemie. Față de ${high}, reperul mai înalt, cea mai nouă pondere pare mai mică decât față de ${low}: alegerea favorizează concluzia unui ${goal}.`
					)
				: say(
						`The choice of a baseline hardly matters for the share ${where}: ${b} on average in 2017–2019 and ${a} in 2020, a year of the pandemic, cannot be told apart.`,
						`Alegerea reperului contează puțin pentru ponderea ${where}: ${b} în medie în 2017–2019 și ${a} în 2020, an de pandemie, nu se pot deosebi.`
					)
		);
	}
	const victims = of('victims');
	if (victims?.in_2020 && victims.mean_2017_2019 && victims.latest) {
		const from2020 = differenceOf(victims.latest, victims.in_2020);
		const fromMean = differenceOf(victims.latest, victims.mean_2017_2019);
		if (from2020.mid * fromMean.mid < 0) {
			const [a, b] = [from2020, fromMean].map((one) => changeWords(one, 'persons', lang));
			sentences.push(
				say(
					`For the number of persons the choice even turns the sign: ${a} from 2020, ${b} from the mean of 2017–2019.`,
					`La numărul de persoane, alegerea schimbă chiar semnul: ${a} față de 2020, ${b} față de media 2017–2019.`
				)
			);
		}
	}
	return sentences;
}
