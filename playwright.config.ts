import { defineConfig, devices } from '@playwright/test';
import { browserHere } from './scripts/lib/browser.mjs';

const port = Number(process.env.TEST_PORT ?? 4317);
const url = `http://localhost:${port}`;
const executablePath = await browserHere();
if (!executablePath) throw new Error('No Chromium found: run `npm test`, which installs one.');
// The workers read this file again; they need not look for the browser again.
process.env.CHROMIUM_PATH = executablePath;

const desktop = { viewport: { width: 1280, height: 800 } };
const phone = {
	viewport: { width: 360, height: 740 },
	isMobile: true,
	hasTouch: true,
	deviceScaleFactor: 2,
	userAgent: devices['Galaxy S9+'].userAgent
};

// Each test runs where it can tell something new; what asks no page anything runs once.
const files = (...names: string[]) => names.map((name) => `**/${name}.spec.ts`);

/** Browser tests against the built app: `npm test`, or `npx playwright test` after `npm start`. */
export default defineConfig({
	testDir: 'tests/browser',
	outputDir: 'test-results/browser',
	reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
	workers: 2,
	fullyParallel: true,
	retries: 0,
	forbidOnly: process.env.CI !== undefined,
	use: {
		baseURL: url,
		// One window for all tests of a worker, emptied between them: half the work of a page was to open one.
		reuseContext: true,
		locale: 'ro-RO',
		timezoneId: 'Europe/Bucharest',
		launchOptions: {
			executablePath,
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	projects: [
		{ name: 'js-desktop', use: desktop, testIgnore: files('no-script'), grepInvert: /@phone/ },
		{
			name: 'js-phone',
			use: phone,
			testMatch: files('smoke', 'support', 'pages', 'journeys', 'map', 'time-chart', 'contribute'),
			grepInvert: /@desk/
		},
		{
			name: 'no-js-desktop',
			use: { ...desktop, javaScriptEnabled: false },
			testMatch: files('smoke', 'support', 'no-script'),
			grepInvert: /@phone/
		},
		{
			name: 'no-js-phone',
			use: { ...phone, javaScriptEnabled: false },
			testMatch: files('smoke', 'support', 'no-script', 'contribute'),
			grepInvert: /@desk/
		}
	],
	webServer: {
		command: 'node build/index.js',
		url: `${url}/healthz`,
		timeout: 30_000,
		// Another program on that port must not be tested in the app's place.
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
		stdout: 'pipe',
		env: { PORT: String(port), HOST: '127.0.0.1', ORIGIN: url, SHUTDOWN_TIMEOUT: '1' }
	}
});
