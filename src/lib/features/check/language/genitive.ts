/** „Germania” → „Germaniei”, „Eritreea” → „Eritreei”: the rule for names of one word that end in -a. */
export function genitiveOf(name: string): string | undefined {
	if (!/^\p{L}+a$/u.test(name)) return undefined;
	return name.replace(/a$/, name.endsWith('ea') ? 'i' : 'ei');
}
