import { formatCountInterval, formatShare, formatShareInterval } from '../../i18n/format.ts';
import { speaker, type Lang, type Text } from '../../i18n/text.ts';
import type { SourceShareRow, TotalRow } from './rows.ts';

/** Which members a count covers: the EU grew and shrank, and each count keeps the EU of its day. */
export const GROUPS: Record<TotalRow['group'], Text> = {
	EU27_2007: { en: 'EU-27 (2007–2013 members)', ro: 'UE-27 (membrii din 2007–2013)' },
	EU28: { en: 'EU-28', ro: 'UE-28' },
	EU27_2020: { en: 'EU-27 (since 2020)', ro: 'UE-27 (din 2020)' }
};

/** "83,000", or "over 83,000" where only that was published. */
export const victimsWords = ({ victims, flag }: TotalRow, lang: Lang) =>
	(flag === '>' || flag === '>=' ? speaker(lang)('over ', 'peste ') : '') +
	formatCountInterval(victims, lang);

/** "5.6–6.7%", or "at most 14.7%" where only a ceiling is known. */
export const shareWords = ({ share, at_most }: SourceShareRow, lang: Lang) =>
	at_most
		? speaker(lang)(
				`at most ${formatShare(share.upper, lang)}`,
				`cel mult ${formatShare(share.upper, lang)}`
			)
		: formatShareInterval(share, lang);
