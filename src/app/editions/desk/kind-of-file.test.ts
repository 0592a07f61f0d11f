import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deskWordsOf } from '../../../views/edition/desk-words';
import { kindOfFile } from './kind-of-file';

const nothing = new Uint8Array();
const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const zipOf = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

describe('what a file is', () => {
  it.each<[string, Uint8Array, string]>([
    ['填报表.xlsx', zipOf('[Content_Types].xml', 'xl/workbook.xml'), 'workbook'],
    // A name says nothing: the first bytes do.
    ['填报表.xls', zipOf('xl/workbook.xml'), 'workbook'],
    ['草稿.json', strToU8('{"format":3}'), 'edition'],
    ['草稿.txt', strToU8('\ufeff {"format":3}'), 'edition'],
    ['坏的.json', strToU8('half a fi'), 'edition'],
  ])('%s is read', (name, bytes, reads) => {
    expect(kindOfFile(name, bytes)).toEqual({ reads });
  });

  it.each<[string, Uint8Array, string]>([
    ['空.xlsx', nothing, 'empty'],
    ['文章.doc', old, 'doc'],
    ['文章.wps', old, 'doc'],
    ['文章.docx', zipOf('[Content_Types].xml', 'word/document.xml'), 'doc'],
    ['表.xls', old, 'xls'],
    ['表.et', old, 'xls'],
    // With a password Excel writes the old format around the new one.
    ['表.xlsx', old, 'damaged'],
    ['表.xlsb', zipOf('xl/workbook.bin'), 'xls'],
    ['表.ods', strToU8('PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'ods'],
    ['表.csv', strToU8('编码,数值'), 'csv'],
    ['文章.pdf', strToU8('%PDF-1.7'), 'pdf'],
    ['文章.xlsx', strToU8('%PDF-1.7'), 'pdf'],
    ['照片.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'image'],
    ['看板.html', strToU8('<!doctype html><html>'), 'web'],
    ['半个.xlsx', strToU8('half a fi'), 'damaged'],
    ['什么', strToU8('something'), 'unknown'],
    ['包.zip', zipOf('a.txt'), 'unknown'],
  ])('%s is refused, and why', (name, bytes, refused) => {
    expect(kindOfFile(name, bytes)).toEqual({ refused });
    const { verdicts }: { readonly verdicts: Readonly<Record<string, string>> } = deskWordsOf('zh').refused;
    expect(verdicts[refused]).toMatch(/。$/);
  });

  it('is too large to be read', () => {
    const zip = zipOf('xl/workbook.xml');
    const large = new Uint8Array(5_000_001);
    large.set(zip.subarray(0, 4));
    expect(kindOfFile('表.xlsx', large)).toEqual({ refused: 'big' });
    const text = new Uint8Array(40_000_001).fill(0x20);
    text[0] = 0x7b;
    expect(kindOfFile('草稿.json', text)).toEqual({ refused: 'big' });
  });
});
