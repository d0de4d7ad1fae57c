import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkAddress, freePort, parsePort, urlOf } from './lib/address.mjs';
import { checkNode, root } from './lib/base.mjs';
import { fingerprint, installDue, stampInstall } from './lib/stamps.mjs';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'origine-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, content: string): string {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
	return file;
}

async function holdPort(host: string): Promise<{ server: Server; port: number }> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, host, done));
	return { server, port: (server.address() as AddressInfo).port };
}

function start(env: Record<string, string>) {
	const options = { env: { ...process.env, ...env }, encoding: 'utf8', timeout: 8000 } as const;
	return spawnSync(process.execPath, [join(root, 'scripts/start.mjs')], options);
}

describe('the address', () => {
	it.each(['abc', '0', '70000', '3000 ', '-1', '3e3'])('refuses PORT=%s', (value) => {
		expect(() => parsePort(value)).toThrow(`PORT is '${value}'`);
	});
	it('is port 3000 where none is asked for', () => {
		expect([parsePort(undefined), parsePort(''), parsePort('8080')]).toEqual([3000, 3000, 8080]);
	});
	it('is shown as a browser takes it', () => {
		expect(urlOf('127.0.0.1', 3000)).toBe('http://localhost:3000');
		expect(urlOf('0.0.0.0', 3000)).toBe('http://localhost:3000');
		expect(urlOf('fe80::1', 80)).toBe('http://[fe80::1]:80');
	});
	it('is refused where the port is taken, and free again after', async () => {
		const { server, port } = await holdPort('127.0.0.1');
		await expect(checkAddress('127.0.0.1', port)).rejects.toThrow(`Port ${port} is taken`);
		await new Promise((done) => server.close(done));
		await expect(checkAddress('127.0.0.1', port)).resolves.toBeUndefined();
	});
	it('is refused where HOST is not of this machine', async () => {
		const port = await freePort();
		await expect(checkAddress('192.0.2.1', port)).rejects.toThrow("HOST '192.0.2.1'");
	});
});

describe('npm start', () => {
	it('ends with one sentence where the port is taken', async () => {
		const { server, port } = await holdPort('127.0.0.1');
		const { status, stderr, stdout } = start({ PORT: String(port), HOST: '' });
		server.close();
		expect(stderr.trim()).toBe(
			`Port ${port} is taken by another program; choose another: PORT=${port + 1} npm start`
		);
		expect([status, stdout]).toEqual([1, '']);
	});
	it('ends with one sentence where PORT is no port', () => {
		const { status, stderr } = start({ PORT: 'three' });
		expect(stderr.trim()).toBe("PORT is 'three'; it must be a whole number from 1 to 65535.");
		expect(status).toBe(1);
	});
	it.each(['18.19.0', '20.18.3', '21.7.0', '22.11.0'])('refuses Node %s', (version) => {
		expect(() => checkNode(version)).toThrow(`this is ${version}`);
	});
	it.each(['20.19.0', '22.12.0', '24.0.0'])('takes Node %s', (version) => {
		expect(() => checkNode(version)).not.toThrow();
	});
});

describe('fingerprint', () => {
	const paths = ['src', 'package.json'];
	const now = () => fingerprint(paths, { folder, skip: /\.test\.ts$/ });
	it('changes with content, name and absence, not with times or skipped files', () => {
		const file = put('src/a/b.ts', 'one');
		const first = now();
		utimesSync(file, 0, 0);
		put('src/a/b.test.ts', 'a test');
		expect(now()).toBe(first);
		put('src/a/b.ts', 'two');
		expect(now()).not.toBe(first);
		put('src/a/b.ts', 'one');
		expect(now()).toBe(first);
		put('src/a/c.ts', '');
		expect(now()).not.toBe(first);
		rmSync(join(folder, 'src/a/c.ts'));
		put('package.json', '');
		expect(now()).not.toBe(first);
	});
});

describe('installed packages', () => {
	const lock = (packages: object) => JSON.stringify({ packages: { '': {}, ...packages } });
	const wanted = {
		'node_modules/a': { version: '1.0.0' },
		'node_modules/b': { version: '2.0.0', optional: true }
	};
	it('are due where there are none, or the install was cut short', () => {
		put('package-lock.json', lock(wanted));
		put('node_modules/a/package.json', '{}');
		expect(installDue(folder)).toBe('no complete node_modules');
	});
	it('are due where the lock file has moved on', () => {
		put('package-lock.json', lock(wanted));
		put('node_modules/.package-lock.json', lock({ 'node_modules/a': { version: '0.9.0' } }));
		expect(installDue(folder)).toBe('node_modules/a is 0.9.0, not 1.0.0');
		put('node_modules/.package-lock.json', lock({}));
		expect(installDue(folder)).toBe('node_modules/a is missing');
	});
	it('are not due after an install that went well, until the lock file changes', () => {
		put('package-lock.json', lock(wanted));
		put('node_modules/.package-lock.json', lock({}));
		stampInstall(folder);
		expect(installDue(folder)).toBeNull();
		put('package-lock.json', lock({ 'node_modules/a': { version: '1.1.0' } }));
		expect(installDue(folder)).toBe('node_modules/a is missing');
	});
	it('are not due for what is built for another platform, nor for newer file times', () => {
		put('node_modules/.package-lock.json', lock({ 'node_modules/a': { version: '1.0.0' } }));
		utimesSync(join(folder, 'node_modules/.package-lock.json'), 0, 0);
		put('package-lock.json', lock(wanted));
		expect(installDue(folder)).toBeNull();
	});
});
