import {
	cpSync,
	existsSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { InputError } from '../../data/contract/contract.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

/** What can be made, and the folder where each of its kind lies. */
export const KINDS = { source: 'data/sources', figure: 'src/lib/figures' } as const;

/** What stands for the id in a template. */
const TEMPLATE_ID = 'template-id';

/** The text of a template's file as it is in its new folder: its imports lead to where they led. */
const moved = (text: string, from: string, to: string, id: string): string =>
	text
		.replace(/(?<=\bfrom ')\.\.[^']+/g, (specifier) => relative(to, resolve(from, specifier)))
		.replaceAll(TEMPLATE_ID, id);

/**
 * Copies a template (scripts/new) into a folder of its own.
 * @param root the repository; tests give another
 * @returns the files made
 * @throws InputError for an id that cannot be one, or is taken
 */
export async function makeNew(
	kind: keyof typeof KINDS,
	id: string,
	root = REPOSITORY
): Promise<string[]> {
	if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 40)
		throw new InputError(
			`"${id}" cannot be an id: small letters and digits, parted by single hyphens, 40 at most, such as uk-nrm.`
		);
	const folder = join(root, KINDS[kind], id);
	if (existsSync(folder))
		throw new InputError(`${KINDS[kind]}/${id} is there already: choose another id.`);
	const home = join(REPOSITORY, KINDS[kind], id);
	const template = join(REPOSITORY, 'scripts', 'new', kind);
	const unfinished = join(dirname(folder), `.${id}`);
	rmSync(unfinished, { recursive: true, force: true });
	cpSync(template, unfinished, { recursive: true });
	const names = readdirSync(unfinished).sort();
	for (const name of names) {
		const path = join(unfinished, name);
		const text = moved(readFileSync(path, 'utf8'), template, home, id);
		// A shorter path may fit in a line that the template's did not.
		const config = { ...(await resolveConfig(template)), filepath: path };
		writeFileSync(path, name.endsWith('.ts') ? await format(text, config) : text);
	}
	renameSync(unfinished, folder);
	return names.map((name) => join(folder, name));
}
