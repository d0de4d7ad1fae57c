import type { Lang, Text } from '../i18n/text.ts';

const NUMBERS: { id: string; number: string; name: Text }[] = [
	{
		id: 'emergency-112',
		number: '112',
		name: { en: 'Emergency number 112', ro: 'Numărul unic de urgență 112' }
	},
	{
		id: 'anitp-telverde',
		number: '0800 800 678',
		name: { en: 'ANITP helpline (Telverde)', ro: 'Telverde ANITP' }
	},
	{
		id: 'child-119',
		number: '119',
		name: {
			en: 'National child-protection number',
			ro: 'Numărul unic pentru protecția copilului'
		}
	}
];

/** The published helplines for a page that could load nothing; a browser test holds them to the record. */
export const emergencyLines = (lang: Lang) =>
	NUMBERS.map(({ id, number, name }) => ({ id, number, name: name[lang] }));
