import type { Both } from './labels.ts';

/** What is wrong with one cell. */
export const CELL_SENTENCES = {
	control: {
		en: 'It has an invisible or control character. Type the text again, or paste it without formatting.',
		ro: 'Are un caracter invizibil sau de control. Scrie textul din nou sau lipește-l fără formatare.'
	},
	html: {
		en: 'It has HTML or one of the signs < and >. Write plain text.',
		ro: 'Are HTML sau unul dintre semnele < și >. Scrie text simplu.'
	},
	formula: {
		en: 'It starts with =, +, - or @, which a spreadsheet would run as a formula. Start with a letter or a digit.',
		ro: 'Începe cu =, +, - sau @, iar un tabel ar executa-o ca formulă. Începe cu o literă sau o cifră.'
	},
	letters_lost: {
		en: 'Letters were lost on the way: “{value}”. Save the table as “CSV UTF-8” or .xlsx, and type them again.',
		ro: 'S-au pierdut litere pe drum: „{value}”. Salvează tabelul ca „CSV UTF-8” sau .xlsx și scrie-le din nou.'
	},
	encoded_twice: {
		en: 'Its letters were encoded twice: “{value}”. Save the table as .xlsx, or type them again.',
		ro: 'Literele au fost codificate de două ori: „{value}”. Salvează tabelul ca .xlsx sau scrie-le din nou.'
	},
	spaces: { en: 'It has a space at an end. Remove it.', ro: 'Are un spațiu la capăt. Șterge-l.' },
	pieces: {
		en: 'Its letters are in pieces (letter and accent apart). Type it again.',
		ro: 'Are litere descompuse (litera și semnul, separat). Scrie textul din nou.'
	},
	cedilla: {
		en: 'It has ş or ţ with a cedilla. Write ș and ț with a comma below.',
		ro: 'Are ş sau ţ cu sedilă. Scrie ș și ț cu virguliță.'
	},
	empty: { en: 'It is empty. Please fill it in.', ro: 'Lipsește. Te rugăm să completezi.' },
	straight_quotes: {
		en: 'It has a straight quotation mark ("). Write “…” in English and „…” in Romanian.',
		ro: 'Are ghilimele drepte ("). Scrie „…” în română și “…” în engleză.'
	},
	not_one_of: {
		en: '“{value}” is not one of the allowed values: {list}.',
		ro: '„{value}” nu este una dintre valorile permise: {list}.'
	},
	choose: {
		en: 'Nothing is chosen. Choose one of: {list}.',
		ro: 'Nu e ales nimic. Alege: {list}.'
	},
	choose_here: { en: 'Nothing is chosen yet.', ro: 'Nu ai ales încă nimic.' },
	not_yes_no: {
		en: '“{value}” is not true, false or empty.',
		ro: '„{value}” nu este true (da), false (nu) sau gol.'
	},
	not_id: {
		en: '“{value}” is no identifier: small letters without accents, digits and single hyphens. Leave it empty for a new initiative.',
		ro: '„{value}” nu este un identificator: doar litere mici fără diacritice, cifre și cratime simple. La o inițiativă nouă, lasă gol.'
	},
	not_address: {
		en: '“{value}” is no web address. It starts with https:// or http://.',
		ro: '„{value}” nu este o adresă web. Ea începe cu https:// sau http://.'
	},
	not_day: {
		en: '“{value}” is not a day of the calendar. Write year-month-day: 2021-05-07.',
		ro: '„{value}” nu este o zi din calendar. Scrie an-lună-zi: 2021-05-07.'
	},
	not_month: {
		en: '“{value}” is not a month. Write year-month: 2021-05.',
		ro: '„{value}” nu este o lună. Scrie an-lună: 2021-05.'
	},
	not_year: {
		en: '“{value}” is not a year. Write four digits: 2021.',
		ro: '„{value}” nu este un an. Scrie patru cifre: 2021.'
	},
	not_date: {
		en: '“{value}” is not a date. Write it as exactly as it is known: 2021-05-07, 2021-05 or 2021.',
		ro: '„{value}” nu este o dată. Scrie atât cât se știe: 2021-05-07, 2021-05 sau 2021.'
	},
	precision_needed: {
		en: 'The spreadsheet program made a date of what was typed. Say here whether the day, the month or only the year is known: day, month or year.',
		ro: 'Programul de tabele a transformat textul în dată. Scrie aici dacă se știe ziua, luna sau doar anul: day, month sau year.'
	},
	slash_date: {
		en: '“{value}” can be read in two ways. Write year-month-day: 2021-05-07.',
		ro: '„{value}” se poate citi în două feluri. Scrie an-lună-zi: 2021-05-07.'
	},
	serial_date: {
		en: '{value} looks like Excel’s own number for {day}. Write {day}, in a cell formatted as text.',
		ro: '{value} pare numărul intern din Excel pentru {day}. Scrie {day}, într-o celulă formatată ca text.'
	},
	future: {
		en: '{value} is still to come. The record holds what has already taken place.',
		ro: '{value} este în viitor. Evidența cuprinde doar ce a avut deja loc.'
	},
	bad_names: {
		en: 'A name is missing between two semicolons, or stands beside a space too many.',
		ro: 'Lipsește un nume între două semne „;” sau e un spațiu în plus lângă ele.'
	},
	name_twice: {
		en: '“{value}” is there twice.',
		ro: '„{value}” apare de două ori.'
	},
	too_long: {
		en: 'It has {length} characters; {most} at most.',
		ro: 'Are {length} caractere; cel mult {most}.'
	},
	script_link: {
		en: 'It has a link that runs code (“{value}”). Only https:// and http:// addresses are taken.',
		ro: 'Are o legătură care execută cod („{value}”). Primim doar adrese https:// și http://.'
	},
	phone: {
		en: 'It has what looks like a telephone number (“{value}”). Please leave people’s numbers out: the record is public.',
		ro: 'Are ceva ce pare un număr de telefon („{value}”). Te rugăm să nu lași numere de persoane: evidența este publică.'
	},
	email: {
		en: 'It has an e-mail address (“{value}”). Please leave it out: the record is public.',
		ro: 'Are o adresă de e-mail („{value}”). Te rugăm să o scoți: evidența este publică.'
	},
	personal_number: {
		en: 'It has 13 digits like a personal identification number (CNP). Please leave personal data out.',
		ro: 'Are 13 cifre, ca un cod numeric personal (CNP). Te rugăm să nu lași date personale.'
	},
	before_needed: {
		en: 'The date alone does not say whether it was before 30 July 2020. Choose true (before) or false (after).',
		ro: 'Doar din dată nu reiese dacă a fost înainte de 30 iulie 2020. Alege true (înainte) sau false (după).'
	},
	before_idle: {
		en: 'The date says this already. Leave it empty.',
		ro: 'Reiese deja din dată. Lasă gol.'
	},
	title_taken: {
		en: 'Another initiative has this title already ({id}). Choose one that tells them apart.',
		ro: 'Altă inițiativă are deja acest titlu ({id}). Alege unul care să le deosebească.'
	},
	not_accepted: {
		en: '“{value}” cannot be taken.',
		ro: '„{value}” nu poate fi primit.'
	}
} satisfies Record<string, Both>;
