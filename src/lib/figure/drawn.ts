/**
 * A figure's finished picture, for the page it is rendered into. The browser gets it inside that page and
 * not a second time as data (hooks.ts): there it is empty.
 */
export class Drawn {
	constructor(readonly markup: string) {}
}
