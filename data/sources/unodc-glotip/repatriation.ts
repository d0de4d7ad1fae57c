/** Who came back, and from where; null where the row does not say. */
interface Repatriation {
	origin: string;
	destination: string | null;
}

const TURNED = 2017;

/**
 * Reads one row "by country of repatriation": `reporter` is the country it stands under, `code` what
 * its label means.
 *
 * The publisher turned the table round. Up to 2016 countries reported how many of their own people
 * were sent back from where, and each figure was filed under the country they were sent back FROM,
 * with the country that had counted them as label: Romania is a label in 2010-2012 only, under 23
 * countries (Spain 234, Italy 206 in 2010), and Syria 2013 has "Uganda" 83. From 2017 on a figure
 * stands under the country of ORIGIN, which counted it, and the label is where people came from
 * (Romania 2017: "UK" 12, "Spania" 6 …). The labels of a country and year add up to its "Abroad" row,
 * so the two must never be added. "Abroad" stands under the country of origin in every year.
 *
 * A handful of rows from 2017 on have no "Abroad" beside them (Estonia 2017-18, Ireland 2017, Lebanon
 * 2017-18) or look like foreigners sent home (North Macedonia 2021, Latvia 2020): the file does not
 * say so, and they are read like the rest.
 */
export function readRepatriation(reporter: string, year: number, code: string): Repatriation {
	if (code === 'UNKNOWN') return { origin: 'UNKNOWN', destination: null };
	if (code === 'ABROAD') return { origin: reporter, destination: 'ABROAD' };
	// "Nationals", or a country under its own name (Uzbekistan 2013, Albania 2017): who, not where.
	if (code === 'NAT' || code === reporter) return { origin: reporter, destination: null };
	return year < TURNED
		? { origin: code, destination: reporter }
		: { origin: reporter, destination: code };
}
