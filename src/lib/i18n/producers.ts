import type { Lang } from './text.ts';

/** Romanian names of producers whose name in the sources is English; the others are names as they are. */
const ROMANIAN: Record<string, string> = {
	'ANITP and other Romanian authorities': 'ANITP și alte autorități române',
	'Eurostat / European Commission': 'Eurostat / Comisia Europeană',
	'Home Office (United Kingdom)': 'Home Office (Regatul Unit)',
	'National authorities of 14 European countries': 'Autorități naționale din 14 țări europene',
	'National statistics offices of nine countries':
		'Institutele naționale de statistică din nouă țări',
	'UNODC, relayed by Commonsphere': 'UNODC, preluat de Commonsphere',
	'U.S. Department of State': 'Departamentul de Stat al SUA',
	'U.S. Department of State, compiled by Judith Kelley':
		'Departamentul de Stat al SUA, date compilate de Judith Kelley',
	'UN DESA, Population Division': 'UN DESA, Divizia pentru Populație',
	'World Bank': 'Banca Mondială'
};

/** What a producer is called in the reader's language. */
export const producerName = (producer: string, lang: Lang): string =>
	(lang === 'ro' ? ROMANIAN[producer] : undefined) ?? producer;
