import type { Manifest } from '../../../data/contract/contract.ts';

export const source = {
	producer: { en: 'FILL: who publishes it', ro: 'FILL: cine publică' },
	title: { en: 'FILL: what it is called', ro: 'FILL: cum se numește' },
	// FILL: what it counts, an id of data/reference/measures.csv.
	measure: 'identified_victims',
	licence: 'FILL: the licence, in the publisher’s words',
	licence_url: null,
	attribution: { en: 'FILL: how it wants to be named', ro: 'FILL: cum cere să fie citată' },
	// FILL: the page a reader can open.
	url: 'https://example.org/',
	// FILL: monthly, quarterly, half-yearly, yearly, biennial; once, where nothing more will come.
	cadence: 'yearly',
	// FILL: complete only where all victims are broken down by citizenship: then shares are computed.
	breakdown: 'partial',
	// FILL: how it hides small counts; leave this out where it hides none.
	hides: { mark: '<5', lower: 1, upper: 4 },
	accepts: ['.csv'],
	caveats: {
		en: ['FILL: whom it counts, whom it leaves out, how sure it is.'],
		ro: ['FILL: pe cine numără, pe cine lasă afară, cât de sigură este.']
	}
} satisfies Manifest;
