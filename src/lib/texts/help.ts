import type { Text } from '../i18n/text.ts';

/** Words of the help page: short, plain, for a reader who may have only a minute. */
export const HELP = {
	title: { en: 'You can ask for help', ro: 'Poți cere ajutor' },
	lead: {
		en: 'If someone threatens you, keeps your papers or your money, or makes you work or have sex, it is not your fault. You have a right to help.',
		ro: 'Dacă cineva te amenință, îți ține actele sau banii ori te obligă să muncești sau să faci sex, nu este vina ta. Ai dreptul la ajutor.'
	},
	call: { en: 'Call', ro: 'Sună la' },
	for_whom: { en: 'For', ro: 'Pentru' },
	operator: { en: 'Who answers', ro: 'Cine răspunde' },
	checked: { en: 'Checked on #day against', ro: 'Verificat la #day, după' },
	danger: {
		en: 'In danger right now? Call 112 first.',
		ro: 'Ești în pericol chiar acum? Sună întâi la 112.'
	},
	say_title: { en: 'What you can say', ro: 'Ce poți spune' },
	phone_title: {
		en: 'If this is not your phone, or someone checks it',
		ro: 'Dacă telefonul nu este al tău sau cineva îl verifică'
	},
	other_title: { en: 'If you are worried about someone else', ro: 'Dacă te temi pentru altcineva' },
	kept_title: { en: 'What this site keeps about you', ro: 'Ce păstrează site-ul despre tine' },
	exit: { en: 'Leave this site now', ro: 'Ieși acum de pe site' }
} satisfies Record<string, Text>;

/** One line each. */
export const SAY: Text[] = [
	{
		en: 'First say where you are: a town, a street, a shop you can see.',
		ro: 'Spune întâi unde ești: orașul, strada, un magazin pe care îl vezi.'
	},
	{
		en: 'Say whether you are in danger now and whether someone can hear you.',
		ro: 'Spune dacă ești în pericol acum și dacă te aude cineva.'
	},
	{
		en: 'You do not need proof, and you do not need to know the right words. Say what is happening in your own.',
		ro: 'Nu ai nevoie de dovezi și nu trebuie să știi cuvintele potrivite. Spune cu vorbele tale ce se întâmplă.'
	},
	{
		en: 'If you cannot speak long, say only where you are and that you need help.',
		ro: 'Dacă nu poți vorbi mult, spune doar unde ești și că ai nevoie de ajutor.'
	}
];

/** How to read this page on a phone that is not safe. */
export const PHONE: Text[] = [
	{
		en: 'The button **Leave this site** is always at the bottom of the screen. It opens a weather page. It does not delete anything: this page stays in the browser’s history, and the Back button can bring it up again.',
		ro: 'Butonul **Ieșire rapidă** este mereu în josul ecranului. Deschide o pagină despre vreme. Nu șterge nimic: pagina aceasta rămâne în istoricul browserului, iar butonul Înapoi o poate aduce din nou.'
	},
	{
		en: 'Next time, open a private window first: in the browser’s menu look for **New incognito tab** (Chrome), **Private** (Safari, Firefox) or **InPrivate** (Edge). Close it when you are done, and the visit does not stay in the history.',
		ro: 'Data viitoare, deschide întâi o fereastră privată: în meniul browserului caută **Filă incognito nouă** (Chrome), **Privat** (Safari, Firefox) sau **InPrivate** (Edge). Închide-o când ai terminat, iar vizita nu rămâne în istoric.'
	},
	{
		en: 'To remove this visit, open the browser’s history and delete this page only. An empty history can be noticed too.',
		ro: 'Ca să ștergi vizita, deschide istoricul browserului și șterge doar această pagină. Și un istoric gol poate fi observat.'
	},
	{
		en: 'A number you call stays in the phone’s list of calls. Delete it from the list, or ask to use the phone of someone you trust.',
		ro: 'Numărul la care suni rămâne în lista de apeluri a telefonului. Șterge-l din listă sau cere telefonul cuiva în care ai încredere.'
	},
	{
		en: 'If you suspect that a program on the phone watches you, neither a private window nor deleting the history helps. Use another phone.',
		ro: 'Dacă bănuiești că pe telefon este un program care te urmărește, nu te ajută nici fereastra privată, nici ștergerea istoricului. Folosește alt telefon.'
	}
];

/** For those who ask on someone’s behalf. */
export const OTHERS: Text[] = [
	{
		en: 'You can call the same numbers. You need not be sure.',
		ro: 'Poți suna la aceleași numere. Nu ai nevoie de certitudini.'
	},
	{
		en: 'Do not confront the person you suspect, and do not promise the victim what you cannot keep. Write down what you saw, where and when.',
		ro: 'Nu-l înfrunta pe cel pe care îl bănuiești și nu-i promite victimei ce nu poți ține. Notează ce ai văzut, unde și când.'
	},
	{
		en: 'If it is about a child, call 119 in Romania; in danger, 112.',
		ro: 'Dacă este vorba despre un copil, sună la 119, în România; în pericol, la 112.'
	}
];

/** What is kept of a visit: nothing. */
export const KEPT: Text[] = [
	{
		en: 'Nothing. There are no cookies, no accounts and no trackers, and nobody is told that you were here. Calls go through your phone, not through this site.',
		ro: 'Nimic. Nu există cookie-uri, conturi sau programe de urmărire și nimeni nu este anunțat că ai fost aici. Apelurile trec prin telefonul tău, nu prin acest site.'
	}
];
