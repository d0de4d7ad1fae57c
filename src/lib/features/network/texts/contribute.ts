import type { Text } from '../../../i18n/text.ts';

/** Prose of the page on which an NGO adds its work. */
export const CONTRIBUTE = {
	title: { en: 'Add your work to the record', ro: 'Adaugă o inițiativă în evidență' },
	lead: {
		en: 'Has your organisation done something against trafficking in persons that is missing here? Write it down in a few minutes, or send a whole list as a spreadsheet.',
		ro: 'A făcut organizația ta ceva împotriva traficului de persoane și nu apare aici? Consemnează în câteva minute o inițiativă sau trimite o listă întreagă, ca tabel.'
	},
	promise: {
		en: 'This site **keeps nothing** of what you write: it checks it, shows it to you and gives it back, ready to be sent. A person reads every proposal before it enters the record.',
		ro: 'Site-ul **nu păstrează nimic** din ce scrii: verifică, îți arată cum va apărea și îți dă înapoi rezultatul, gata de trimis. Fiecare propunere este citită de un om înainte să intre în evidență.'
	},
	needs: {
		en: 'You need three things: what was done, when, and a **public page** on which anybody can check it. Please leave out names of victims, telephone numbers and e-mail addresses: the record is public.',
		ro: 'Ai nevoie de trei lucruri: ce s-a făcut, când și o **pagină publică** unde oricine poate verifica. Te rugăm să nu scrii nume de victime, numere de telefon sau adrese de e-mail: evidența este publică.'
	},
	form: { en: 'One initiative', ro: 'O inițiativă' },
	sheet: { en: 'A spreadsheet', ro: 'Un tabel' },
	check: { en: 'Check and preview', ro: 'Verifică și arată-mi' },
	what: { en: 'What was done', ro: 'Ce s-a făcut' },
	when: { en: 'When', ro: 'Când' },
	who: { en: 'Who took part', ro: 'Cine a participat' },
	where: { en: 'Where it can be checked', ro: 'Unde se poate verifica' },
	members: { en: 'Members of the network', ro: 'Membri ai rețelei' },
	others: { en: 'Other organisations', ro: 'Alte organizații' },
	choose: { en: 'Choose …', ro: 'Alege …' },
	optional: { en: 'optional', ro: 'opțional' },
	errors: { en: 'Something needs correcting', ro: 'Mai e ceva de corectat' },
	errors_title: { en: 'To correct', ro: 'De corectat' },
	notes: { en: 'Good to know', ro: 'Bine de știut' },
	similar: {
		en: 'Is it perhaps in the record already? Same organisation, near date, similar title:',
		ro: 'Poate e deja în evidență? Aceeași organizație, dată apropiată, titlu asemănător:'
	},
	preview: { en: 'How it will appear', ro: 'Cum va apărea' },
	preview_waiting: {
		en: 'As soon as there is a date and an aim, this shows where it will stand on the timeline.',
		ro: 'De îndată ce ai scris data și ai ales scopul, vezi aici unde va sta în timp.'
	},
	ready: { en: 'It is ready to be sent', ro: 'E gata de trimis' },
	ready_text: {
		en: 'Everything checks out. Send it in one of these ways; nothing was stored here.',
		ro: 'Totul este în regulă. Trimite inițiativa într-unul dintre aceste feluri; aici nu s-a păstrat nimic.'
	},
	mail: { en: 'Write the e-mail', ro: 'Deschide e-mailul' },
	mail_nobody: {
		en: 'This site names no address of its own: put in the one of whoever keeps the record.',
		ro: 'Site-ul nu are o adresă proprie de contact: completează adresa celor care țin evidența.'
	},
	mail_attach: {
		en: 'The texts are too long for a ready-made e-mail: download the CSV file and attach it.',
		ro: 'Textele sunt prea lungi pentru un e-mail gata completat: descarcă fișierul CSV și atașează-l.'
	},
	propose: { en: 'Propose it in the repository', ro: 'Propune în depozitul de cod' },
	propose_long: {
		en: 'The texts are too long for a ready-made proposal link; send the CSV file instead.',
		ro: 'Textele sunt prea lungi pentru o legătură gata completată; trimite fișierul CSV.'
	},
	download_csv: { en: 'Download CSV', ro: 'Descarcă CSV' },
	download_json: { en: 'Download JSON', ro: 'Descarcă JSON' },
	row_csv: { en: 'The row as CSV', ro: 'Rândul, ca CSV' },
	row_json: { en: 'The row as JSON', ro: 'Rândul, ca JSON' },
	too_large: {
		en: 'This is far more text than an initiative needs. Please shorten it.',
		ro: 'Este mult mai mult text decât are nevoie o inițiativă. Te rugăm să scurtezi.'
	},
	neighbours: { en: 'Its nearest neighbours:', ro: 'Cele mai apropiate de ea:' }
} satisfies Record<string, Text>;

/** Prose of the spreadsheet route. */
export const SHEET = {
	intro: {
		en: 'For several initiatives at once, or to correct some that are here: take the template, fill in one row for each, and check the file on this page.',
		ro: 'Pentru mai multe inițiative deodată sau ca să corectezi unele existente: ia modelul, completează câte un rând pentru fiecare și verifică fișierul pe această pagină.'
	},
	template_xlsx: { en: 'Template (XLSX)', ro: 'Model (XLSX)' },
	template_csv: { en: 'Template (CSV)', ro: 'Model (CSV)' },
	change: {
		en: 'To correct an initiative, write its identifier into initiative_id: it is the end of its page’s address. Leave the cell empty for a new one.',
		ro: 'Ca să corectezi o inițiativă, scrie-i identificatorul în initiative_id: este sfârșitul adresei paginii ei. Pentru una nouă, lasă celula goală.'
	},
	from_list: {
		en: 'What is in the record already can be [downloaded from the list](/en/network#initiatives) as CSV, corrected, and checked here.',
		ro: 'Ce este deja în evidență se poate [descărca din listă](/ro/network#initiatives) ca CSV, corecta și verifica aici.'
	},
	drop: {
		en: 'Choose the filled-in file or drop it here',
		ro: 'Alege fișierul completat sau trage-l aici'
	},
	limits: {
		en: 'XLSX or CSV, up to 5 MB and 2,000 rows. It is read on your device and sent nowhere.',
		ro: 'XLSX sau CSV, cel mult 5 MB și 2.000 de rânduri. Este citit pe dispozitivul tău și nu pleacă nicăieri.'
	},
	no_script: {
		en: 'Your browser runs no JavaScript here, so the file cannot be checked on this page. Send it as it is: whoever keeps the record checks it in the same way.',
		ro: 'Browserul tău nu rulează JavaScript aici, așa că fișierul nu poate fi verificat pe pagină. Trimite-l așa cum este: cine ține evidența îl verifică la fel.'
	},
	reading: { en: 'Reading the file …', ro: 'Citesc fișierul …' },
	failed: {
		en: 'The record could not be fetched for comparison. Please try again in a moment.',
		ro: 'Evidența nu a putut fi adusă pentru comparație. Încearcă din nou peste puțin timp.'
	},
	too_slow: {
		en: 'Reading took too long and was stopped. Try a smaller file.',
		ro: 'Citirea a durat prea mult și a fost oprită. Încearcă un fișier mai mic.'
	},
	crashed: {
		en: 'The file could not be read here. Send it as it is, by e-mail.',
		ro: 'Fișierul nu a putut fi citit aici. Trimite-l așa cum este, prin e-mail.'
	},
	send: {
		en: 'Download your rows and send them to whoever keeps the record, attached to an e-mail.',
		ro: 'Descarcă rândurile tale și trimite-le celor care țin evidența, atașate la un e-mail.'
	},
	whole_file: { en: 'file', ro: 'fișierul' },
	more: { en: 'and # more', ro: 'și încă #' },
	errors: { en: 'To correct', ro: 'De corectat' },
	cell: { en: 'Cell', ro: 'Celula' },
	message: { en: 'What it is about', ro: 'Despre ce e vorba' },
	row: { en: 'Row', ro: 'Rândul' },
	changes: { en: 'What would change', ro: 'Ce s-ar schimba' },
	added: { en: 'new', ro: 'nouă' },
	changed: { en: 'changed', ro: 'schimbată' },
	duplicate: { en: 'perhaps there already', ro: 'poate există deja' },
	unchanged: { en: 'unchanged', ro: 'neschimbată' },
	of: { en: 'seems to repeat', ro: 'pare să repete' },
	take_duplicates: {
		en: 'Take what is perhaps there already, too',
		ro: 'Include și ce poate există deja'
	},
	merged: {
		en: 'The whole record with your changes (CSV)',
		ro: 'Toată evidența, cu schimbările tale (CSV)'
	},
	only_rows: { en: 'Only your rows (CSV)', ro: 'Doar rândurile tale (CSV)' },
	notes: { en: 'Worth a look', ro: 'De reținut' },
	only_json: { en: 'Only your rows (JSON)', ro: 'Doar rândurile tale (JSON)' },
	with_errors: {
		en: 'Rows with an error are not in the result. Correct them in your file and choose it again.',
		ro: 'Rândurile cu erori nu intră în rezultat. Corectează-le în fișierul tău și alege-l din nou.'
	}
} satisfies Record<string, Text>;
