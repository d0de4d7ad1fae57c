import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { MADE } from './made-data.ts';
import type { MadePublisher } from './made-publisher.ts';

/** A second made source, whose publisher can fail while that of the first does not. */
export const OTHER = 'other-source';

const fetchOf = (name: string): string => `const HOST = 'https://${name}.example/${name}';
export const fetch = {
	async check({ ask, previous }) {
		const { bytes } = await ask(HOST + '/newest');
		const vintage = new TextDecoder().decode(bytes).trim();
		const newer = previous === null || vintage > previous.vintage;
		return { newer, vintage, url: HOST, how: 'the made list' };
	},
	async get({ download, previous }) {
		const expect = ({ contentType }) => contentType === 'text/html' ? 'made: a web page.' : null;
		const last = previous?.originals[0];
		const original = await download(HOST + '/file.txt', { name: 'file.txt', previous: last, expect });
		return original.unchanged ? null : { vintage: null, url: HOST, originals: [original] };
	}
};
`;

/** Gives the made source of a data root a fetch.ts, and the root a second such source. */
export function addFetch(root: string): void {
	const sources = join(root, 'sources');
	cpSync(join(sources, MADE), join(sources, OTHER), { recursive: true });
	writeFileSync(join(sources, MADE, 'fetch.ts'), fetchOf('made'));
	writeFileSync(join(sources, OTHER, 'fetch.ts'), fetchOf('other'));
}

/** Lets the real CLI ask a made publisher instead of the network, and be quick. */
export function askInstead(publisher: MadePublisher, limits = ''): void {
	vi.stubEnv('ORIGINE_FETCH_HOSTS', publisher.standIn('made.example', 'other.example'));
	const usual = 'connect=2000 headers=3000 idle=3000 total=10000 retries=1 backoff=10';
	vi.stubEnv('ORIGINE_FETCH_LIMITS', `${usual} ${limits}`);
}
