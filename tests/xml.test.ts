import { describe, expect, it } from 'vitest';
import { whyNotXml } from './xml.ts';

describe('the check for well-formed XML', () => {
	it.each([
		'<a/>',
		'<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://x"><g id="a"/>ș&amp;&#160;</svg>\n',
		'<a b="1 &gt; 0"><!-- note --><c></c></a>'
	])('passes %j', (text) => expect(whyNotXml(text)).toBeNull());
	it.each([
		'',
		'text',
		'<a>',
		'<a></b>',
		'<a/><b/>',
		'<a/>text',
		'<a>&nbsp;</a>',
		'<a>a & b</a>',
		'<a b=1/>',
		'<a b/>',
		'<a b="1" b="2"/>',
		'<a b="<"/>',
		'<a b="&x"/>',
		'<a>\0</a>',
		'<a>\ud800</a>',
		'<a><br></a>'
	])('refuses %j', (text) => expect(whyNotXml(text)).not.toBeNull());
});
