import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// `npm run new` marks what a new source or figure has to say: npm run quick lets it be, this does not.
it('nothing is left to fill', () => {
	const asked = ['ls-files', '-co', '--exclude-standard', 'data/sources', 'src/lib/figures'];
	const files = execFileSync('git', asked).toString().split('\n');
	const left = files
		.filter(
			(file) => /\.(ts|sql|csv)$/.test(file) && !/\/snapshots\//.test(file) && existsSync(file)
		)
		.flatMap((file) =>
			readFileSync(file, 'utf8')
				.split('\n')
				.flatMap((line, index) => (/\bFILL\b/.test(line) ? [`${file}:${index + 1}`] : []))
		);
	expect(files.length).toBeGreaterThan(100);
	expect(left).toEqual([]);
});
