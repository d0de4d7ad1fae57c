import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		include: [
			'src/**/*.test.ts',
			'data/**/*.test.ts',
			'scripts/**/*.test.ts',
			'tests/**/*.test.ts'
		],
		// Pictures carry their stylesheet; vitest leaves stylesheets empty unless told not to.
		css: true,
		testTimeout: 30_000
	}
});
