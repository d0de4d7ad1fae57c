import type { Group } from '../../figures/progress/panels.ts';
import type { Speaking } from '../../figures/progress/words.ts';
import { speaker } from '../../i18n/text.ts';

/** What a number of this group may mean and may not; nothing here knows a value. */
export function meaningOf(id: Group['id'], { lang, params }: Speaking): string {
	const say = speaker(lang);
	// The network's aim is about Romania.
	const aim =
		params.origins[0] === 'RO'
			? say('The network’s aim in one number. ', 'Scopul rețelei într-o singură cifră. ')
			: '';
	return {
		share:
			aim +
			say(
				'A smaller share can come from fewer of these victims being identified, or from more of others; the number itself does not tell which.',
				'O pondere mai mică poate veni din mai puține victime identificate cu această cetățenie sau din mai multe cu altele; cifra singură nu arată care.'
			),
		victims: say(
			'Fewer identified is not fewer trafficked: it may be less searching. More identified may be better searching. Therefore no direction is called good here.',
			'Mai puține victime identificate nu înseamnă mai puține persoane traficate: poate însemna căutare mai slabă. Mai multe pot însemna căutare mai bună. De aceea nicio direcție nu este numită aici bună.'
		),
		rank: say(
			'Place 1 is the most numerous foreign citizenship. An interval such as 1–2 is the honest answer where hidden values leave the order open.',
			'Locul 1 este cea mai numeroasă cetățenie străină. Un interval precum 1–2 este răspunsul onest acolo unde valorile ascunse lasă ordinea deschisă.'
		),
		apart: say(
			'Other counts, by other rules: never added to those above, nor set against them.',
			'Alte evidențe, cu alte reguli: nu se adună cu cele de mai sus și nu se compară cu ele.'
		)
	}[id];
}
