import { answerPicture } from '#lib/server/answer-picture.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => answerPicture(event, event.params.id, 'png');
