import { type Text } from '../../i18n/text.ts';
import type { Row } from './row.ts';

/** An answer is a sign and a word, never a colour alone. */
export const ANSWER: Record<Row['answer'], { sign: string; word: Text }> = {
	yes: { sign: '✓', word: { en: 'yes', ro: 'da' } },
	open: { sign: '?', word: { en: 'undecidable', ro: 'nu se poate decide' } },
	no: { sign: '✗', word: { en: 'no', ro: 'nu' } },
	no_data: { sign: '–', word: { en: 'no data', ro: 'fără date' } }
};
