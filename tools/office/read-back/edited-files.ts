import { withAnotherNumber, withARowUnderAFilter, withASlideOfEachLayout, withTwoColours } from './edits';

export interface EditedFile {
  readonly what: string;
  readonly bytes: Uint8Array;
}

const hasChart = (name: string, bytes: Uint8Array): boolean =>
  /\.(pptx|docx)$/.test(name) && Buffer.from(bytes).includes('/charts/');

/** The edits that a person may make in a file of this kind. */
export const editsOf = (name: string, bytes: Uint8Array): readonly EditedFile[] => [
  { what: 'two colours of its theme', bytes: withTwoColours(bytes) },
  ...(hasChart(name, bytes) ? [{ what: 'a number of a chart', bytes: withAnotherNumber(bytes) }] : []),
  ...(name.endsWith('.pptx')
    ? [{ what: 'a slide of each layout', bytes: withASlideOfEachLayout(bytes) }]
    : []),
  ...(name.endsWith('.xlsx') ? [{ what: 'a row under a filter', bytes: withARowUnderAFilter(bytes) }] : []),
];
