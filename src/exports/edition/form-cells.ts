import type { Text } from '../../edition/text';
import { type Required, requiredSign } from '../../edition/workbook/names';
import type { Language } from '../../format/number-style';
import type { CellStyle } from '../ooxml/workbook/cell-style';
import type { Cell } from '../ooxml/workbook/sheet';

/**
 * What a column is to whoever fills the form in: the cells that wait (`fill`), what is filled in where the article says it
 * (`more`), what came with the form and may be changed (`given`), what is only there to compare (`last`), what few will read (`code`).
 */
export type Part = 'fill' | 'more' | 'given' | 'last' | 'code';

/** All cells are text, so that no zero is lost and no code becomes a date. */
const text = '@';

/** Names and phrases are as long as they are. */
export const styleOf = (part: Part): CellStyle => ({
  format: text,
  // A long code ends where the next column begins.
  wrap: part !== 'code',
  align: 'left',
  edge: 'below',
  ...(part === 'fill' ? { fill: 'accent4' as const } : {}),
  ...(part === 'last' || part === 'code' ? { colour: 'dk2' as const } : {}),
  ...(part === 'code' ? { size: 9 } : {}),
});

export const cellOf = (value: string, part: Part): Cell => ({
  value: value === '' ? null : value,
  style: styleOf(part),
});

/** A name of a column or row, with its English where that is the reader's language. */
export const headerOf = (name: Text & { readonly required?: Required }, language: Language): string =>
  `${name.zh}${name.required === true ? requiredSign : ''}${language === 'en' ? `\n${name.en}` : ''}`;

/** A choice of a list, with its English where that is the reader's language. */
export const choiceText = ({ zh, en }: Text, language: Language): string =>
  language === 'en' && en !== '' ? `${zh} ${en}` : zh;

export const headerCell = (value: string, part: Part): Cell => ({
  value,
  style: {
    bold: true,
    fill: part === 'fill' ? 'accent3' : 'lt2',
    ...(part === 'last' ? { colour: 'dk2' as const } : {}),
    edge: 'below',
    wrap: true,
    align: 'left',
    format: text,
  },
});
