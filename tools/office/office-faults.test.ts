import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deckSteps } from '../../src/exports/ooxml/deck/deck-bytes';
import { documentBytes } from '../../src/exports/ooxml/document/document-bytes';
import { lastOf } from '../../src/exports/ooxml/steps';
import { workbookBytes } from '../../src/exports/ooxml/workbook/workbook';
import { exampleDeck, exampleDocument, exampleWorkbook } from './example-files';
import { brokenSchemas, ruleFaults } from './office-faults';
import { schemasAtHand } from './schemas';

const deckBytes = () => lastOf(deckSteps(exampleDeck));

const files = {
  deck: deckBytes(),
  workbook: workbookBytes(exampleWorkbook),
  document: documentBytes(exampleDocument),
};

/** The same file with a part changed, taken away or put in. */
function changed(bytes: Uint8Array, path: string, change: (text: string) => string | null): Uint8Array {
  const parts = unzipSync(bytes);
  const text = change(strFromU8(parts[path] ?? new Uint8Array()));
  if (text === null) delete parts[path];
  else parts[path] = strToU8(text);
  return zipSync(parts);
}

describe.each(Object.entries(files))('a %s', (_, bytes) => {
  it('breaks no rule that Office has beyond its schemas', () => expect(ruleFaults(bytes)).toEqual([]));
});

it.skipIf(!schemasAtHand)('all keep the schemas of the standard, if these are at hand', async () =>
  expect(await brokenSchemas(files)).toEqual([]),
);

it('has the same bytes whenever it is written', () => {
  expect(deckBytes()).toEqual(files.deck);
  expect(workbookBytes(exampleWorkbook)).toEqual(files.workbook);
});

it.each<[string, keyof typeof files, string, (text: string) => string | null, string]>([
  ['a part that is gone', 'deck', 'ppt/theme/theme2.xml', () => null, "isn't there"],
  ['a part that nothing leads to', 'document', 'word/more.xml', () => '<a/>', 'nothing leads there'],
  [
    'a relation that nobody has',
    'deck',
    'ppt/slides/slide2.xml',
    (t) => t.replace('r:id="rId', 'r:id="rId9'),
    "doesn't have",
  ],
  ['a shape’s id twice', 'deck', 'ppt/slides/slide1.xml', (t) => t.replace('id="3"', 'id="2"'), 'id twice'],
  [
    'a number that is none',
    'workbook',
    'xl/worksheets/sheet2.xml',
    (t) => t.replace('<v>8.73</v>', '<v>NaN</v>'),
    'NaN',
  ],
  [
    'a cell that its chart does not say',
    'workbook',
    'xl/worksheets/sheet2.xml',
    (t) => t.replace('<v>8.73</v>', '<v>8.74</v>'),
    '8.74',
  ],
  [
    'a sheet’s name without quotes',
    'workbook',
    'xl/charts/chart2-1.xml',
    (t) => t.replace(/'增长''s'/g, 'a'),
    'quoted',
  ],
  [
    'a typeface for one script',
    'deck',
    'ppt/slides/slide1.xml',
    (t) => t.replace(/<a:ea [^>]*>/, ''),
    'one script',
  ],
  [
    'a colour of one’s own',
    'deck',
    'ppt/slides/slide1.xml',
    (t) => t.replace('<a:schemeClr val="accent2"/>', '<a:srgbClr val="FF0000"/>'),
    "theme's",
  ],
  [
    'a shape beyond the slide',
    'deck',
    'ppt/slides/slide1.xml',
    (t) => t.replace('<a:off x="609600" y="5080000"/>', '<a:off x="11000000" y="5080000"/>'),
    'beyond',
  ],
  [
    'a slide without words to say',
    'deck',
    'ppt/notesSlides/notesSlide2.xml',
    (t) => t.replace('说明', ''),
    'no notes',
  ],
  ['a slide without a title', 'deck', 'ppt/slides/slide1.xml', (t) => t.replace('封面', ''), 'no title'],
  [
    'a picture that says nothing',
    'deck',
    'ppt/slides/slide2.xml',
    (t) => t.replace('descr="两年"', ''),
    'does not see',
  ],
  [
    'two entries where three must be',
    'deck',
    'ppt/theme/theme1.xml',
    (t) => t.replace(/<a:effectStyle>.*?<\/a:effectStyle>/, ''),
    'three',
  ],
])('the checker finds %s', (_, file, path, change, said) => {
  const before = strFromU8(unzipSync(files[file])[path] ?? new Uint8Array());
  expect(change(before), 'the fault is planted').not.toBe(before);
  expect(ruleFaults(changed(files[file], path, change)).join('\n')).toContain(said);
});

it.skipIf(!schemasAtHand)('the schemas find an element that is out of order', async () => {
  const wrong = changed(files.deck, 'ppt/presentation.xml', (text) =>
    text.replace(/(<p:sldSz [^>]*>)(<p:notesSz [^>]*>)/, '$2$1'),
  );
  expect(await brokenSchemas({ wrong })).not.toEqual([]);
});
