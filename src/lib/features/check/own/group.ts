import type { Finding, Shown } from '../answer.ts';

/** Numbers that match and are shown in one place. */
export interface Group {
	numbers: string[];
	official: Shown;
}

/** The answer in two parts: numbers to read about one by one, and those of our own that only match. */
export function splitFindings(findings: readonly Finding[]): { full: Finding[]; groups: Group[] } {
	if (findings.length < 2) return { full: [...findings], groups: [] };
	const groups = new Map<string, Group>();
	const full: Finding[] = [];
	for (const finding of findings) {
		const { official, outcome, text, reasons, wording } = finding;
		if (outcome !== 'match' || !official || wording !== null || reasons.length > 0) {
			full.push(finding);
			continue;
		}
		const key = `${official.href}\n${official.label}`;
		const group = groups.get(key) ?? { numbers: [], official };
		group.numbers.push(text);
		groups.set(key, group);
	}
	return { full, groups: [...groups.values()] };
}
