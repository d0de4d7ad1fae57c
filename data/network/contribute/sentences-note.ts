import type { Both } from './labels.ts';

/** What was put right, and what is worth a look; none of it keeps a row out. */
export const NOTE_SENTENCES = {
	cedilla_fixed: {
		en: 'ş and ţ with a cedilla were written as ș and ț.',
		ro: 'Am scris ș și ț cu virguliță în loc de sedilă.'
	},
	pieces_fixed: {
		en: 'Letters in pieces were put together.',
		ro: 'Am recompus literele scrise pe bucăți.'
	},
	trimmed: { en: 'Needless spaces were removed.', ro: 'Am scos spațiile de prisos.' },
	lines_joined: {
		en: 'Line breaks became spaces.',
		ro: 'Am înlocuit rândurile noi cu spații.'
	},
	date_read: { en: '“{value}” was read as {date}.', ro: '„{value}” a fost citită ca {date}.' },
	precision_read: {
		en: 'How exact the date is was taken from the date: {value}.',
		ro: 'Precizia datei a fost luată din data însăși: {value}.'
	},
	yes_no_read: { en: '“{value}” was read as {meant}.', ro: '„{value}” a fost citit ca {meant}.' },
	id_made: { en: 'The identifier will be {value}.', ro: 'Identificatorul va fi {value}.' },
	name_unknown: {
		en: '“{value}” is not yet in the record; whoever takes the proposal in will check it.',
		ro: '„{value}” nu este încă în evidență; cine preia propunerea va verifica.'
	},
	name_close: {
		en: '“{value}” is not yet in the record. Did you mean “{close}”?',
		ro: '„{value}” nu este încă în evidență. Ai vrut să scrii „{close}”?'
	},
	central_european: {
		en: 'The text was read as Central European (Windows-1250). Check ș, ț, ă, â and î in the preview.',
		ro: 'Textul a fost citit ca Windows-1250 (Europa Centrală). Verifică ș, ț, ă, â și î în previzualizare.'
	},
	hidden_sheet: {
		en: 'The hidden sheet “{name}” has the columns too; it was not read.',
		ro: 'Foaia ascunsă „{name}” are și ea coloanele; nu a fost citită.'
	},
	other_sheets: {
		en: 'Only the sheet “{name}” was read.',
		ro: 'A fost citită doar foaia „{name}”.'
	}
} satisfies Record<string, Both>;
