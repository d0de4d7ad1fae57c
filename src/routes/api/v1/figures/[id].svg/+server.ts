import { answerPicture } from '#lib/server/pictures/answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerPicture(event, event.params.id, 'svg');
