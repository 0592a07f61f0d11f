import { describe, expect, it } from 'vitest';
import { attributeIn, XmlScanner } from './scan-xml';

function seen(text: string): readonly string[] {
  const xml = new XmlScanner(text);
  const all: string[] = [];
  while (xml.next())
    all.push(
      xml.kind === 'text' ? xml.text : `${xml.kind === 'open' ? (xml.isEmpty ? '-' : '+') : '/'}${xml.name}`,
    );
  return all;
}

describe('XML', () => {
  it('is walked through tag by tag, without prefixes, remarks and instructions', () => {
    expect(
      seen('<?xml version="1.0"?><x:a><!-- <b> --><x:b c="1>2"/>t&amp;&#x4e00;<![CDATA[<d>]]></x:a>'),
    ).toEqual(['+a', '-b', 't&一', '<d>', '/a']);
  });

  it('follows no entity of its own', () => {
    expect(seen('<a>&b;&nbsp;&#x110000;</a>')).toEqual(['+a', '&b;&nbsp;&#x110000;', '/a']);
  });

  it.each([
    ['<!DOCTYPE a><a/>', 'doctype'],
    ['<a><b></a>', 'damaged'],
    ['<a>', 'damaged'],
    ['<a', 'damaged'],
    ['<a b="', 'damaged'],
    ['<!-- a', 'damaged'],
    ['</a>', 'damaged'],
    [`${'<a>'.repeat(99)}`, 'damaged'],
  ])('%s is refused', (text, reason) => {
    expect(() => seen(text)).toThrow(reason);
  });

  it('has attributes by name, in either quotes', () => {
    expect(attributeIn(' r="A1" s=\'2\' x:id="é&quot;"', 'r')).toBe('A1');
    expect(attributeIn(" s='2'", 's')).toBe('2');
    expect(attributeIn(' sheetId="1" r:id="rId2"', 'id')).toBe('rId2');
    expect(attributeIn(' sheetId="1"', 'id')).toBeNull();
  });
});
