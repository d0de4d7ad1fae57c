import type { Text } from '../../i18n/text.ts';
import type { Row } from './row.ts';

/** The parts as a table and a bar name them. */
export const PART_NAMES: Record<Row['part'], Text> = {
	romania: { en: 'This citizenship identified', ro: 'Această cetățenie, identificată' },
	others: { en: 'Others identified', ro: 'Alte cetățenii, identificate' },
	panel: { en: 'Which countries reported', ro: 'Ce țări au raportat' },
	total: { en: 'Change of the share', ro: 'Schimbarea ponderii' }
};
