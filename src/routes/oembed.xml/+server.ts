import { openOEmbed } from '#lib/server/oembed-door.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => openOEmbed(url, 'xml');
