import { expect, it } from 'vitest';
import { quoteLang } from './quote.ts';

it.each([
	['Data marchează încheierea și o rețea', 'ro'],
	['Solicităm autorităţilor', 'ro'],
	['The launch took place as part of ongoing events', 'en'],
	['events in Sibiu and Bacău counties', undefined],
	["Le centre a une capacité d'accueil de 30 personnes", undefined],
	['proiect initiat in decembrie 2023', undefined],
	['A3. Trainings (2022, July 28 – 29)', undefined]
])('tells the language of “%s” only where it is certain', (quote, lang) => {
	expect(quoteLang(quote)).toBe(lang);
});
