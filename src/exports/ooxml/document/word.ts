import type { SchemeColour } from '../../../pictures/plot/scene';
import { namespaces } from '../namespaces';
import type { Typeface } from '../theme';
import { escapeXml, tag, type Xml } from '../xml';

export const wordNamespaces = {
  'xmlns:w': namespaces.document,
  'xmlns:r': namespaces.relation,
  'xmlns:wp': namespaces.textDrawing,
  'xmlns:a': namespaces.drawing,
  'xmlns:c': namespaces.chart,
};

export const documentPath = 'word/document.xml';

export const wordType = (name: string): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;

export const w = (name: string, val: string | number): Xml => tag(`w:${name}`, { 'w:val': val });

const themeNames: Readonly<Record<SchemeColour, string>> = {
  dk1: 'text1',
  lt1: 'background1',
  dk2: 'text2',
  lt2: 'background2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hlink: 'hyperlink',
  folHlink: 'followedHyperlink',
};

/** A colour of the theme. Where a program knows no themes, it writes in black. */
export const wordColour = (colour: SchemeColour): Xml =>
  tag('w:color', { 'w:val': 'auto', 'w:themeColor': themeNames[colour] });

export const wordFonts = ({ latin, asian }: Typeface): Xml =>
  tag('w:rFonts', { 'w:ascii': latin, 'w:hAnsi': latin, 'w:eastAsia': asian, 'w:cs': latin });

export const textXml = (text: string): Xml => tag('w:t', { 'xml:space': 'preserve' }, escapeXml(text));
