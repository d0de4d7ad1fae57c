import type { Text } from './text.ts';

/** Kinds of initiative as readers see them; the codes are those of the database. */
export const KINDS = {
	campaign: { en: 'Campaign', ro: 'Campanie' },
	advocacy: { en: 'Advocacy', ro: 'Advocacy' },
	event: { en: 'Event', ro: 'Eveniment' },
	training: { en: 'Training', ro: 'Formare' },
	legislation: { en: 'Legislation', ro: 'Legislație' },
	assistance: { en: 'Assistance', ro: 'Asistență' },
	research: { en: 'Research', ro: 'Cercetare' },
	founding: { en: 'Founding', ro: 'Înființare' },
	partnership: { en: 'Partnership', ro: 'Parteneriat' },
	membership: { en: 'Membership', ro: 'Calitate de membru' }
} as const satisfies Record<string, Text>;
export type Kind = keyof typeof KINDS;
