import type { z } from 'zod';
import type { boundsRow, personsRow, shareRow, ShareFields } from './rows.ts';

/** A row that has a number. Apart from the schemas, so that a browser need not load them. */
export type Reported = ShareFields & {
	victims: z.infer<typeof personsRow>;
	stated: z.infer<typeof personsRow>;
	share: z.infer<typeof shareRow>;
	worst_case: z.infer<typeof boundsRow>;
};
export const isReported = <R extends ShareFields>(row: R): row is R & Reported =>
	row.share !== null && row.victims !== null && row.stated !== null && row.worst_case !== null;
