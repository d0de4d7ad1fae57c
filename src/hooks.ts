import type { Transport } from '@sveltejs/kit';
import { Drawn } from '#lib/figure/drawn.ts';

export const transport: Transport = {
	Drawn: { encode: (value) => value instanceof Drawn && 1, decode: () => new Drawn('') }
};
