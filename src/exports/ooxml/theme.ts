import type { SchemeColour } from '../../pictures/plot/scene';
import { namespaces } from './namespaces';
import { tag, type Xml } from './xml';

/** A typeface for Latin letters and one for Chinese. */
export interface Typeface {
  readonly latin: string;
  readonly asian: string;
}

export interface OfficeTheme {
  readonly name: string;
  readonly colours: Readonly<Record<SchemeColour, string>>;
  readonly headings: Typeface;
  readonly text: Typeface;
}

export const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** What Office lists in one order everywhere; the four of ground and text before them change their places. */
export const furtherColours: readonly SchemeColour[] = [
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

const order: readonly SchemeColour[] = ['dk1', 'lt1', 'dk2', 'lt2', ...furtherColours];

/** The root of a theme part. Whoever changes a colour there changes it in the whole file. */
export function themeXml({ name, colours, headings, text }: OfficeTheme): Xml {
  const solid = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));
  const line = (width: number) => tag('a:ln', { w: width }, solid, tag('a:prstDash', { val: 'solid' }));
  const none = tag('a:effectStyle', {}, tag('a:effectLst'));
  // Three of each: Office refuses a list of any other length.
  const three = (xml: Xml) => [xml, xml, xml];
  return tag(
    'a:theme',
    { 'xmlns:a': namespaces.drawing, name },
    tag(
      'a:themeElements',
      {},
      tag(
        'a:clrScheme',
        { name },
        order.map((colour) => tag(`a:${colour}`, {}, tag('a:srgbClr', { val: colours[colour] }))),
      ),
      tag('a:fontScheme', { name }, fonts('a:majorFont', headings), fonts('a:minorFont', text)),
      tag(
        'a:fmtScheme',
        { name },
        tag('a:fillStyleLst', {}, three(solid)),
        tag('a:lnStyleLst', {}, [6350, 12700, 19050].map(line)),
        tag('a:effectStyleLst', {}, three(none)),
        tag('a:bgFillStyleLst', {}, three(solid)),
      ),
    ),
  );
}

const fonts = (name: string, { latin, asian }: Typeface): Xml =>
  tag(
    name,
    {},
    tag('a:latin', { typeface: latin }),
    tag('a:ea', { typeface: asian }),
    tag('a:cs', { typeface: '' }),
    tag('a:font', { script: 'Hans', typeface: asian }),
  );
