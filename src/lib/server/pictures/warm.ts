import { LANGS } from '../../i18n/text.ts';
import { PLAIN } from '../../render/image/presets.ts';
import { loadFigure } from '../figure.ts';
import { pictureOf } from './pictures.ts';

/** The figure of the site's own preview: the picture asked for most. */
const FIRST = 'origin-share-over-time';

/** Draws the site's preview before anybody asks: the very first picture costs ten times the next. */
export async function warm(): Promise<void> {
	for (const lang of LANGS) {
		const figure = await loadFigure(FIRST, new URLSearchParams(), lang);
		await pictureOf(
			figure,
			process.env.ORIGIN ?? 'http://localhost',
			{ ...PLAIN, preset: 'og' },
			'png'
		);
	}
}
