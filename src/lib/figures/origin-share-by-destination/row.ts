import { z } from 'zod';
import { shareFields } from '../../figure/rows.ts';

export const row = z.strictObject({ ...shareFields, reporter: z.string(), name: z.string() });

export type Row = z.infer<typeof row>;
