import type { KnownRecord } from '../../../../../data/network/contribute/columns.ts';
import type { Lang } from '../../../i18n/text.ts';

let record: Promise<KnownRecord> | undefined;

/** The record from the server, fetched once; a failure is not kept. */
export function fetchRecord(lang: Lang): Promise<KnownRecord> {
	record ??= fetch(`/${lang}/network/contribute/record.json`).then((response) => {
		if (!response.ok) throw new Error(`the record answered ${response.status}`);
		return response.json() as Promise<KnownRecord>;
	});
	record.catch(() => (record = undefined));
	return record;
}
