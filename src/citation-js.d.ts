/** What this project uses of a library that comes without types. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(data: unknown);
		data: Record<string, unknown>[];
		format(format: 'bibtex' | 'ris' | 'data'): string;
	}
	export const plugins: {
		config: {
			get(plugin: '@bibtex'): {
				format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
			};
		};
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
