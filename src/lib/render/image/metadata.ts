import { crc32 } from 'node:zlib';
import { permalink } from '../../cite/cite.ts';
import type { FigureData } from '../../figure/contract.ts';
import { sourceLine } from './words.ts';
import { escapeMarkup } from '../../cite/escape.ts';
import { element } from './xml.ts';

/** What a picture says of itself to a program, so that it can be traced when its page is gone. */
export interface About {
	Title: string;
	Author: string;
	Description: string;
	Source: string;
	URL: string;
	Copyright: string;
}

/** The figure's words for the inside of a file. */
export function about(figure: FigureData, origin: string): About {
	const rights = figure.sources.map(({ attribution, licence }) => `${attribution} (${licence})`);
	return {
		Title: figure.headline,
		Author: 'Origine',
		Description: [figure.subtitle, ...figure.paragraphs, ...figure.notes].join(' '),
		Source: `${sourceLine(figure)} (${figure.build_id})`,
		URL: permalink(figure, origin),
		Copyright: [...new Set(rights)].join('; ')
	};
}

/** The same as Dublin Core, which picture libraries and newsroom systems read. */
export function metadataXml(figure: FigureData, origin: string): string {
	const { Title, Author, Description, Source, URL, Copyright } = about(figure, origin);
	const fields = {
		title: Title,
		creator: Author,
		publisher: Author,
		description: Description,
		source: Source,
		identifier: URL,
		rights: Copyright,
		date: figure.as_of,
		language: figure.lang,
		type: 'StillImage'
	};
	const written = Object.entries(fields)
		.map(([name, value]) => element(`dc:${name}`, {}, escapeMarkup(value)))
		.join('');
	const names = {
		'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
		'xmlns:dc': 'http://purl.org/dc/elements/1.1/'
	};
	const work = element('rdf:Description', { 'rdf:about': URL }, written);
	return element('metadata', {}, element('rdf:RDF', names, work));
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const ends = Buffer.alloc(8);
	ends.writeUInt32BE(data.length, 0);
	ends.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** Signature and the first chunk of a PNG, which must stay the first, in bytes. */
const HEAD = 8 + 25;

/**
 * A PNG with texts in it, as iTXt: the one kind that has ș and ț.
 * @param language of the texts
 * @param inch pixels for each inch of paper, where it is made for paper
 */
export function writeTexts(
	png: Buffer,
	texts: Record<string, string>,
	language: string,
	inch?: number
): Buffer {
	const chunks = Object.entries(texts).map(([name, text]) =>
		// Name, end, not packed, its method, language, end, no translated name, end, text.
		chunk('iTXt', Buffer.from(`${name}\0\0\0${language}\0\0${text.replaceAll('\0', '')}`, 'utf8'))
	);
	if (inch !== undefined) {
		const size = Buffer.alloc(9);
		const metre = Math.round(inch / 0.0254);
		size.writeUInt32BE(metre, 0);
		size.writeUInt32BE(metre, 4);
		size.writeUInt8(1, 8);
		chunks.unshift(chunk('pHYs', size));
	}
	return Buffer.concat([png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)]);
}

/** The texts in a PNG, by name. */
export function readTexts(png: Buffer): Record<string, string> {
	const texts: Record<string, string> = {};
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		if (png.toString('latin1', at + 4, at + 8) === 'iTXt') {
			const [name = '', , , ...rest] = png.toString('utf8', at + 8, at + 8 + length).split('\0');
			texts[name] = rest.slice(2).join('\0');
		}
		at += 12 + length;
	}
	return texts;
}
