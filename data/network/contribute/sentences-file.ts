import type { Both } from './labels.ts';

/** What is wrong with a spreadsheet as a whole, or with its cells as cells. */
export const FILE_SENTENCES = {
	too_big: {
		en: 'The file has {size} MB; {most} MB at most. A table of initiatives is far smaller; please check that it is the right file.',
		ro: 'Fișierul are {size} MB; cel mult {most} MB. Un tabel cu inițiative e mult mai mic; verifică dacă e fișierul potrivit.'
	},
	nothing: { en: 'The file is empty.', ro: 'Fișierul este gol.' },
	old_excel: {
		en: 'This is a file of an old Excel (.xls), or one locked with a password. Save it as .xlsx without a password.',
		ro: 'Acesta este un fișier Excel vechi (.xls) sau protejat cu parolă. Salvează-l ca .xlsx, fără parolă.'
	},
	not_table: {
		en: 'This is neither a spreadsheet (.xlsx) nor a table as text (.csv).',
		ro: 'Acesta nu este nici tabel Excel (.xlsx), nici tabel ca text (.csv).'
	},
	other_archive: {
		en: 'This is an archive, but no .xlsx spreadsheet is in it. From other programs, save as .xlsx or .csv.',
		ro: 'Acesta este o arhivă, dar nu conține un tabel .xlsx. Din alte programe, salvează ca .xlsx sau .csv.'
	},
	broken: {
		en: 'The spreadsheet is damaged or cut off and cannot be opened. Save it again and try once more.',
		ro: 'Tabelul este deteriorat sau trunchiat și nu poate fi deschis. Salvează-l din nou și mai încearcă o dată.'
	},
	bomb: {
		en: 'The file unpacks to more than {most} MB and was not opened.',
		ro: 'Fișierul se despachetează la peste {most} MB și nu a fost deschis.'
	},
	no_header: {
		en: 'The header row was not found: a row with the names initiative_id, date, kind … Take the template.',
		ro: 'Nu am găsit capul de tabel: un rând cu numele initiative_id, date, kind … Pornește de la model.'
	},
	missing_column: {
		en: 'The column “{name}” is missing. Take the template, which has all of them.',
		ro: 'Lipsește coloana „{name}”. Pornește de la model, care le are pe toate.'
	},
	unknown_column: {
		en: 'The column “{name}” is unknown. Remove it or correct its name.',
		ro: 'Coloana „{name}” nu este cunoscută. Șterge-o sau corectează-i numele.'
	},
	column_twice: {
		en: 'The column “{name}” is there twice.',
		ro: 'Coloana „{name}” apare de două ori.'
	},
	outside: {
		en: 'This cell is outside the table: its column has no name.',
		ro: 'Celula este în afara tabelului: coloana ei nu are nume.'
	},
	no_rows: {
		en: 'Under the header there is no row.',
		ro: 'Sub capul de tabel nu este niciun rând.'
	},
	too_many_rows: {
		en: 'There is data down to row {row}; {most} rows at most.',
		ro: 'Sunt date până la rândul {row}; cel mult {most} de rânduri.'
	},
	too_many_columns: {
		en: 'There is data out to column {name}; {most} columns at most.',
		ro: 'Sunt date până la coloana {name}; cel mult {most} de coloane.'
	},
	too_many_cells: {
		en: 'The file has far more cells than a table of initiatives. Delete what is outside the table.',
		ro: 'Fișierul are mult mai multe celule decât un tabel de inițiative. Șterge ce e în afara tabelului.'
	},
	merged: {
		en: 'The cells {range} are merged. Unmerge them: each initiative has one row, each column one cell.',
		ro: 'Celulele {range} sunt unite. Desparte-le: fiecare inițiativă are un rând, fiecare coloană o celulă.'
	},
	formula_cell: {
		en: 'It holds a formula. Put its value there (copy, then paste special: values).',
		ro: 'Conține o formulă. Pune în loc valoarea ei (copiază, apoi lipește special: valori).'
	},
	error_cell: {
		en: 'It holds the spreadsheet’s error “{value}”.',
		ro: 'Conține eroarea de tabel „{value}”.'
	},
	csv_quotes: {
		en: 'From row {row} on, a quotation mark is not closed or stands in the wrong place. Save the table again as CSV from your program.',
		ro: 'De la rândul {row}, niște ghilimele nu sunt închise sau stau unde nu trebuie. Salvează din nou tabelul ca CSV din program.'
	},
	damaged_text: {
		en: 'The text is damaged: some of its letters cannot be read. Save it again as CSV UTF-8.',
		ro: 'Textul este deteriorat: unele litere nu se pot citi. Salvează-l din nou ca CSV UTF-8.'
	},
	id_twice: {
		en: '“{value}” is on row {row} already.',
		ro: '„{value}” este deja pe rândul {row}.'
	}
} satisfies Record<string, Both>;
