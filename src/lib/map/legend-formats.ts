import { formatCount, formatShare } from '../i18n/format.ts';
import type { Lang } from '../i18n/text.ts';
import type { Metric } from './scale.ts';

/** How the legend writes one limit of a step, and two of them with one sign: „5–10 %”. */
export function legendFormats(metric: Metric, lang: Lang) {
	const format = (value: number) =>
		metric === 'share' ? formatShare(value, lang, 0) : formatCount(value, lang);
	const range = (from: number, to: number) => `${format(from).replace(/\s*%$/, '')}–${format(to)}`;
	return { format, range };
}
