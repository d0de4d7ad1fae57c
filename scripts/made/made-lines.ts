/** Lines of a large made original, each a cell of its own: at most 3,000. */
export const manyLines = (length: number, value = '1,1'): string[] =>
	Array.from({ length }, (_, n) => {
		const reporter = ['DE', 'IT', 'RO'][n % 3];
		const origins = ['RO', 'IT', 'DE', 'NAT', 'TOTAL', 'STATELESS', 'EU_FOR', 'NEU_FOR'];
		return `${reporter},${origins[Math.floor(n / 3) % 8]},${1900 + Math.floor(n / 24)},${value}`;
	});
