/** The part of subset-font that scripts/fonts.ts uses; the package has no types of its own. */
declare module 'subset-font' {
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			targetFormat: 'woff2' | 'truetype';
			/** A range keeps an axis, a number pins it. */
			variationAxes?: Record<string, { min: number; max: number } | number>;
			/** OpenType features to keep; all when absent. */
			keepFeatures?: readonly string[];
			noHinting?: boolean;
			dropTables?: readonly string[];
			/** Names kept beside the usual ones, 0 to 6. */
			preserveNameIds?: readonly number[];
		}
	): Promise<Uint8Array>;
}
