import type { OfficeDocument, ParagraphStyle } from '../ooxml/document/document';
import type { Typeface } from '../ooxml/theme';

/** Points in a millimetre. */
export const mm = 72 / 25.4;

/** The distance of lines by which 22 of them fill a page (GB/T 9704). */
const line = 28.95;

const face = (asian: string): Typeface => ({ latin: 'Times New Roman', asian });

/** An official document after GB/T 9704: 方正小标宋 for the title, 黑体 and 楷体 for headings, 仿宋 for text of size three. */
const chinese: readonly ParagraphStyle[] = [
  { id: 'Normal', name: 'Normal', face: face('仿宋_GB2312'), size: 16, line, indent: 2, align: 'both' },
  {
    id: 'Title',
    name: 'Title',
    face: face('方正小标宋简体'),
    size: 22,
    align: 'center',
    line: 36,
    before: 12,
    after: 6,
  },
  {
    id: 'Made',
    name: 'Made',
    face: face('楷体_GB2312'),
    size: 14,
    align: 'center',
    after: 12,
    colour: 'dk2',
  },
  { id: 'Heading1', name: 'heading 1', face: face('黑体'), size: 16, line, heading: 1, indent: 2 },
  { id: 'Heading2', name: 'heading 2', face: face('楷体_GB2312'), size: 16, line, heading: 2, indent: 2 },
  {
    id: 'TableTitle',
    name: 'Table title',
    face: face('黑体'),
    size: 12,
    align: 'center',
    before: 6,
    after: 3,
    keepsNext: true,
  },
  { id: 'Cell', name: 'Table text', face: face('仿宋_GB2312'), size: 10.5 },
  {
    id: 'Chart',
    name: 'Chart',
    face: face('仿宋_GB2312'),
    size: 10.5,
    align: 'center',
    before: 6,
    keepsNext: true,
  },
  { id: 'ChartTitle', name: 'Chart title', face: face('黑体'), size: 12, align: 'center', after: 6 },
  { id: 'Note', name: 'Note', face: face('楷体_GB2312'), size: 10.5, colour: 'dk2', before: 3, after: 6 },
  { id: 'Footnote', name: 'footnote text', face: face('仿宋_GB2312'), size: 9 },
];

/** English text is set smaller and closer: its lines are longer. */
const english: readonly ParagraphStyle[] = chinese.map((style) => {
  const { line: lines, indent, align, ...rest } = style;
  const size = style.size === 16 ? (style.heading === undefined ? 11.5 : 14) : style.size;
  return {
    ...rest,
    size,
    ...(style.heading === undefined ? {} : { bold: true, before: 10, after: 4 }),
    ...(style.id === 'Normal' ? { line: 16, after: 6 } : {}),
    ...(align === undefined || align === 'both' ? {} : { align }),
  };
});

/** The look of a report without its contents. */
export const reportLook = (
  language: 'zh' | 'en',
): Pick<OfficeDocument, 'styles' | 'footnoteStyle' | 'numbering' | 'substitutes' | 'page'> => ({
  styles: language === 'zh' ? chinese : english,
  footnoteStyle: 'Footnote',
  numbering:
    language === 'zh'
      ? { format: 'chineseCounting', texts: ['%1、', '（%2）'] }
      : { format: 'decimal', texts: ['%1.', '%1.%2'] },
  substitutes: { 方正小标宋简体: '宋体', 仿宋_GB2312: '仿宋', 楷体_GB2312: '楷体' },
  page: { top: 37 * mm, right: 26 * mm, bottom: 35 * mm, left: 28 * mm, line: language === 'zh' ? line : 16 },
});

/** Between the margins. */
export const textWidth = 595.3 - 54 * mm;
