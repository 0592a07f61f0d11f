import { tag, type Xml } from '../xml';

/** An element of a chart that is nothing but a value. */
export const value = (name: string, val: string | number) => tag(`c:${name}`, { val });
/** A filling in a colour of the theme. */
export const solid = (colour: string) => tag('a:solidFill', {}, tag('a:schemeClr', { val: colour }));

/** The style of text that a chart writes. */
export function textOf(size: number, colour: string, bold: boolean, language: string): Xml {
  return tag(
    'c:txPr',
    {},
    // LibreOffice breaks labels otherwise.
    tag('a:bodyPr', { wrap: 'none' }),
    tag('a:lstStyle'),
    tag('a:p', {}, tag('a:pPr', {}, runStyle(size, colour, bold)), tag('a:endParaRPr', { lang: language })),
  );
}

/** Size in points; Latin and Chinese letters both have their typeface from the theme. */
const runStyle = (size: number, colour: string, bold: boolean) =>
  tag(
    'a:defRPr',
    { sz: size * 100, b: bold },
    solid(colour),
    tag('a:latin', { typeface: '+mn-lt' }),
    tag('a:ea', { typeface: '+mn-ea' }),
  );
