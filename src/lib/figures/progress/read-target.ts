import { formatShare, formatShareInterval } from '../../i18n/format.ts';
import { speaker } from '../../i18n/text.ts';
import type { Row, Target } from './row.ts';
import { whereOf } from './reading.ts';
import { baselineName, paceWords, sizeWords, type Speaking } from './words.ts';

/** A target as it was set: „4 %”, "4.5%"; no more decimals than were typed. */
export function targetWords({ share }: Target, lang: Speaking['lang']): string {
	const percent = Math.round(share * 1e4) / 100;
	const digits = Number.isInteger(percent) ? 0 : Number.isInteger(percent * 10) ? 1 : 2;
	return formatShare(share, lang, digits);
}

/** The reader's own target, the pace it takes and the pace observed. */
export function readTarget(target: Target, row: Row, context: Speaking): string[] {
	const { lang } = context;
	const say = speaker(lang);
	if (!row.latest || row.latest_year === null) return [];
	const where = whereOf(row, context);
	const goal = targetWords(target, lang);
	const now = formatShareInterval(row.latest, lang);
	const year = row.latest_year;
	const sentences = [
		say(
			`Target set by the reader, not by Origine: no more than ${goal} ${where} in ${target.year}.`,
			`Țintă aleasă de cititor, nu de Origine: cel mult ${goal} ${where} în ${target.year}.`
		)
	];
	if (target.state === 'reached') {
		return [
			...sentences,
			say(
				`The share of ${year} (${now}) is there already.`,
				`Ponderea din ${year} (${now}) este deja acolo.`
			)
		];
	}
	if (target.state === 'open') {
		return [
			...sentences,
			say(
				`Whether the share of ${year} (${now}) is there already cannot be told.`,
				`Nu se poate spune dacă ponderea din ${year} (${now}) este deja acolo.`
			)
		];
	}
	const needed = paceWords(target.needed, lang);
	sentences.push(
		say(
			`From ${now} in ${year} it takes ${needed} for ${target.years_left} years.`,
			`De la ${now} în ${year} este nevoie de ${needed}, timp de ${target.years_left} ani.`
		)
	);
	if (target.observed) {
		const seen = paceWords(target.observed, lang);
		const since = baselineName(row.baseline, lang);
		sentences.push(
			say(
				`Observed since the baseline (${since}): ${seen}.`,
				`Observat de la reper (${since}) încoace: ${seen}.`
			)
		);
	}
	const compared = {
		enough: say(
			'The pace observed is at least the pace needed, over the whole of both intervals. That is arithmetic, not a forecast.',
			'Ritmul observat este cel puțin cel necesar, pe toată întinderea ambelor intervale. Este aritmetică, nu o prognoză.'
		),
		not_enough: say(
			'The pace observed is less than the pace needed, over the whole of both intervals.',
			'Ritmul observat este sub cel necesar, pe toată întinderea ambelor intervale.'
		),
		open: say(
			'Whether the pace observed is the pace needed cannot be told: the intervals overlap.',
			'Nu se poate spune dacă ritmul observat este cel necesar: intervalele se suprapun.'
		),
		unknown: say(
			'The pace observed cannot be told from none, so that it is not set against the pace needed.',
			'Ritmul observat nu se deosebește de lipsa oricărei mișcări, deci nu se compară cu cel necesar.'
		)
	}[target.pace];
	sentences.push(compared);
	if (target.tellable !== null) {
		const smallest = sizeWords(target.tellable, 'share', lang);
		const close = row.latest.mid - target.share <= target.tellable;
		sentences.push(
			say(
				`From ${year} on, a change of ${smallest} or less could not be told from hidden values and revisions`,
				`De la ${year} înainte, o schimbare de cel mult ${smallest} nu s-ar putea deosebi de valorile ascunse și de revizuiri`
			).replace(/\.$/, '') +
				(close
					? say(
							': reaching this target could not be told from no change.',
							': atingerea acestei ținte nu s-ar putea deosebi de o lipsă de schimbare.'
						)
					: '.')
		);
	}
	return sentences;
}
