import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { testProjects } from './scripts/lib/test-projects.mjs';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		projects: testProjects().map((test) => ({ extends: true as const, test })),
		// Pictures carry their stylesheet; vitest leaves stylesheets empty unless told not to.
		css: true,
		// On two cores vitest would keep one for itself, and it has little to do.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		// Patience, not a measure: what must be quick says so in its own test.
		testTimeout: 30_000,
		hookTimeout: 60_000
	}
});
