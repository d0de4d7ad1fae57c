import type { Figure, Params } from '../figure/contract.ts';
import { badValue, BASELINES, type Asked } from '../figure/params.ts';
import type { Lang } from '../i18n/text.ts';
import { snapshotAsOf, type Catalogue, type Snapshot } from '../db/catalogue.server.ts';

/** The source a figure draws on when none is asked for. */
export const PRIMARY_SOURCE = 'unodc-glotip';

export interface Resolved {
	params: Params;
	/** The editions the rows come from, the main one first. */
	snapshots: [Snapshot, ...Snapshot[]];
	/** The measure of the shares; empty for a figure about several sources. */
	measure: string;
	years: [number, number];
	reporters: readonly string[];
	/** The query that asks for exactly this, defaults left out, names in a fixed order. */
	query: string;
}

/** The edition asked for: newest of the source, not later than `as_of`. */
function resolveSnapshot(asked: Asked, catalogue: Catalogue, lang: Lang) {
	const source = asked.source ?? PRIMARY_SOURCE;
	if (!catalogue.sources.has(source)) {
		const known = [...catalogue.sources.keys()].join(', ');
		throw badValue('source', source, lang, { en: `one of ${known}`, ro: `una dintre ${known}` });
	}
	const snapshot = snapshotAsOf(catalogue, source, asked.as_of);
	const span = snapshot && catalogue.spans.get(snapshot.snapshot_id);
	if (!snapshot) throw badValue('as_of', asked.as_of ?? '', lang);
	if (!span) {
		throw badValue('source', source, lang, {
			en: 'a source with citizenships',
			ro: 'o sursă cu cetățenii'
		});
	}
	const snapshots: [Snapshot] = [snapshot];
	const years: [number, number] = [span.first_year, span.last_year];
	return { snapshots, years, measure: span.measure, reporters: span.reporters };
}

/** The editions a figure about a place divides by; one without any that old is absent. */
const denominatorsOf = (
	{ denominators = [] }: Pick<Figure, 'denominators'>,
	asked: Asked,
	catalogue: Catalogue
) => denominators.flatMap((source) => snapshotAsOf(catalogue, source, asked.as_of) ?? []);

/** The editions of a figure about certain sources; the years are all that any of them has. */
function resolveSnapshots(
	sources: readonly string[],
	asked: Asked,
	catalogue: Catalogue,
	lang: Lang
) {
	const [snapshot, ...more] = sources.flatMap(
		(source) => snapshotAsOf(catalogue, source, asked.as_of) ?? []
	);
	if (!snapshot) throw badValue('as_of', asked.as_of ?? '', lang);
	const snapshots: [Snapshot, ...Snapshot[]] = [snapshot, ...more];
	const years: [number, number] = [
		Math.min(...snapshots.map(({ first_year }) => first_year)),
		Math.max(...snapshots.map(({ last_year }) => last_year))
	];
	return { snapshots, years, measure: '', reporters: [] as string[] };
}

/** Checks what was asked against what the database knows, and fills in the rest. */
export function resolve(
	figure: Pick<Figure, 'defaults' | 'params' | 'sources' | 'denominators' | 'origins'>,
	asked: Asked,
	catalogue: Catalogue,
	lang: Lang
): Resolved {
	const found = figure.sources
		? resolveSnapshots(figure.sources, asked, catalogue, lang)
		: resolveSnapshot(asked, catalogue, lang);
	const snapshots: Resolved['snapshots'] = [
		...found.snapshots,
		...denominatorsOf(figure, asked, catalogue)
	];
	const { years, reporters } = found;
	const [first, last] = years;
	const checkYear = (name: 'year' | 'from' | 'to', value: number | undefined) => {
		if (value !== undefined && (value < first || value > last)) {
			throw badValue(name, String(value), lang, {
				en: `a year from ${first} to ${last}`,
				ro: `un an între ${first} și ${last}`
			});
		}
	};
	checkYear('year', asked.year);
	checkYear('from', asked.from);
	checkYear('to', asked.to);

	if (asked.reporter && !reporters.includes(asked.reporter)) {
		throw badValue('reporter', asked.reporter, lang);
	}
	for (const origin of asked.origin ?? []) {
		if (!catalogue.countries.has(origin)) throw badValue('origin', origin, lang);
		if (figure.origins && !figure.origins.includes(origin)) {
			const known = figure.origins.join(', ');
			throw badValue('origin', origin, lang, {
				en: `${known}: the source it is divided by has no other origin`,
				ro: `${known}: sursa la care se raportează nu are altă origine`
			});
		}
	}

	const whole = figure.defaults.span === 'all';
	const to = asked.year ?? asked.to ?? last;
	// A figure's own first year, where the edition and the asked end reach that far.
	const usual = Math.max(first, Math.min(figure.defaults.from ?? first, to));
	const from = asked.year ?? asked.from ?? (whole ? usual : (asked.to ?? last));
	if (from > to) throw badValue('to', String(to), lang);

	if (asked.panel === 'fixed' && asked.reporter) {
		throw badValue('panel', 'fixed', lang, {
			en: 'left out when “reporter” is given: a panel is a group of countries',
			ro: 'omis când există „reporter”: un panel este un grup de țări'
		});
	}
	const set = asked.reporter ? undefined : (asked.set ?? figure.defaults.set);
	const origins = asked.origin ?? ['RO'];
	const params: Params = {
		...(set ? { set } : {}),
		...(asked.reporter ? { reporter: asked.reporter } : {}),
		place: asked.reporter ?? set ?? figure.defaults.set,
		origins: [origins[0] ?? 'RO', ...origins.slice(1)],
		from,
		to,
		year: to,
		metric: asked.metric ?? 'share',
		panel: asked.panel ?? 'all',
		by: asked.by ?? 'total',
		...(figure.params.includes('baseline') ? { baseline: asked.baseline ?? BASELINES[0] } : {}),
		...(asked.target === undefined ? {} : { target: asked.target }),
		...(asked.by_year === undefined ? {} : { by_year: asked.by_year }),
		source: snapshots[0].source_id
	};
	return { params, ...found, snapshots, query: canonicalQuery(asked, figure.defaults.set) };
}

/** Equal questions give equal strings: a cache key that no spelling of a URL can multiply. */
export function canonicalQuery(asked: Asked, defaultSet: string): string {
	const query = new URLSearchParams();
	if (asked.reporter) query.set('reporter', asked.reporter);
	else if (asked.set && asked.set !== defaultSet) query.set('set', asked.set);
	const origins = asked.origin ?? [];
	if (origins.join() !== 'RO') for (const origin of origins) query.append('origin', origin);
	if (asked.year) query.set('year', String(asked.year));
	if (asked.from) query.set('from', String(asked.from));
	if (asked.to) query.set('to', String(asked.to));
	if (asked.metric && asked.metric !== 'share') query.set('metric', asked.metric);
	if (asked.panel === 'fixed') query.set('panel', 'fixed');
	if (asked.by && asked.by !== 'total') query.set('by', asked.by);
	if (asked.baseline && asked.baseline !== BASELINES[0]) query.set('baseline', asked.baseline);
	if (asked.target !== undefined) query.set('target', String(asked.target));
	if (asked.by_year) query.set('by', String(asked.by_year));
	if (asked.source && asked.source !== PRIMARY_SOURCE) query.set('source', asked.source);
	if (asked.as_of) query.set('as_of', asked.as_of);
	return query.toString();
}
