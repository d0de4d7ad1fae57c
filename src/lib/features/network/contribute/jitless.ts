import { config } from 'zod';

// To be imported before any schema: zod tries out `new Function` otherwise, which the page's policy reports.
config({ jitless: true });
