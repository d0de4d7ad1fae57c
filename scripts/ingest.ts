import { cleanOnSignal } from './lib/cleanup.ts';
import { runCli } from './cli.ts';

cleanOnSignal();
// `… | head` closes our output: nobody is left to tell, which is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await runCli(process.argv.slice(2));
