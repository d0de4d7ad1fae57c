import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

/** A page of another site, on another origin, that frames ours. */
export async function foreignPage(page: Page, body: string): Promise<() => Promise<void>> {
	const server = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(`<!doctype html><html lang="en"><title>A newspaper</title><body>${body}`);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
	return () => new Promise((done) => void server.close(() => done()));
}
