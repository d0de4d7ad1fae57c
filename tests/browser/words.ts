import type { Page } from '@playwright/test';
import { CAVEATS } from '../../src/lib/i18n/caveats.ts';
import { EVIDENCE } from '../../src/lib/i18n/evidence.ts';
import { KINDS } from '../../src/lib/i18n/kinds.ts';
import { M } from '../../src/lib/i18n/messages.ts';
import { SETS } from '../../src/lib/i18n/sets.ts';
import { otherLang, type Lang } from '../../src/lib/i18n/text.ts';
import { CONFIDENCE } from '../../src/lib/features/network/words.ts';
import { HELP } from '../../src/lib/texts/help.ts';

/** Every string below a value that belongs to one language. */
function textsOf(value: unknown, lang: Lang): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const own = (value as Partial<Record<Lang, unknown>>)[lang];
	if (typeof own === 'string') return [own];
	return Object.values(value).flatMap((inner) => textsOf(inner, lang));
}

const { other_language: _, ...interfaceWords } = M;
const vocabulary = [interfaceWords, KINDS, EVIDENCE, CONFIDENCE, CAVEATS, SETS, HELP];

/** Words of the other language's interface that are no words of this one's. */
function foreignTo(lang: Lang): string[] {
	const own = new Set(textsOf(vocabulary, lang).map((text) => text.toLowerCase()));
	return textsOf(vocabulary, otherLang(lang)).filter((text) => !own.has(text.toLowerCase()));
}

/** Interface words of the other language that a page shows, or says to a screen reader. */
export async function foreignWords(page: Page, lang: Lang): Promise<string[]> {
	return page.evaluate(
		({ foreign, own }) => {
			const bare = (text: string) => text.trim().replace(/[:.]$/, '');
			const known = new Set(foreign.map(bare));
			const found = (text: string | null) => known.has(bare(text ?? ''));
			const here = [...document.body.querySelectorAll('*')].filter(
				(element) =>
					element.closest('[lang]')?.getAttribute('lang') === own &&
					!element.closest('script, style, noscript, textarea')
			);
			return here.flatMap((element) => [
				...[...element.childNodes]
					.filter((node) => node.nodeType === Node.TEXT_NODE && found(node.textContent))
					.map((node) => `<${element.localName}> ${node.textContent?.trim()}`),
				...['aria-label', 'title', 'alt', 'placeholder']
					.filter((name) => found(element.getAttribute(name)))
					.map((name) => `<${element.localName} ${name}> ${element.getAttribute(name)}`)
			]);
		},
		{ foreign: foreignTo(lang), own: lang }
	);
}
