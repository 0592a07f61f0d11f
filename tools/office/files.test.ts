import { describe, expect, it } from 'vitest';
import { selectIndicators } from '../../src/derive/sector-filter';
import { localeOf } from '../../src/format/locale';
import { fileWordsOf } from '../../src/format/words/file';
import { createContext } from '../../src/views/context';
import { describeFigure } from '../../src/views/figure/figure-view';
import { fileLimits } from '../measure/size-budget';
import { writeFiles } from '../take-away/write-files';
import { type Case, cases, isMatrix } from './cases';
import { editions } from './editions';
import { brokenSchemas, ruleFaults } from './office-faults';
import { openOffice } from './office-file';
import { schemasAtHand } from './schemas';
import { barsIn, deckText, numbersIn, paragraphsIn } from './seen';
import { cellsOf } from './sheet-cells';
import { shownBy } from './shown-by';
import { numbersOf, shownIn } from './shown-in-views';

const date = new Date(2026, 10, 28);

async function written({ tried, language, sectors }: Omit<Case, 'at'>) {
  const files: { name: string; bytes: Uint8Array }[] = [];
  for await (const file of writeFiles(tried.edition, tried.texts, {
    language,
    sectors,
    minutes: null,
    formats: ['pptx', 'xlsx', 'docx'],
    date,
    address: 'https://example.org/',
  }))
    files.push(file);
  const [deck, workbook, report, onePage] = files;
  if (deck === undefined || workbook === undefined || report === undefined || onePage === undefined)
    throw new Error('a file is missing');
  return { deck, workbook, report, onePage };
}

/** The day on which they are made, which no view says. */
const ofTheDay = new Set(['2026', '11', '28']);

const withoutSpaces = (text: string) => text.replace(/[\s\u2009\u00a0]/g, '');

describe.each(cases)('the files of $at', ({ tried, language, sectors }) => {
  const { edition } = tried;
  const context = createContext(localeOf(language), edition, new Set(sectors));
  const files = written({ tried, language, sectors });
  const chosen = selectIndicators(edition, context.choice);

  it('break no rule, weigh no more than they may, and have the same bytes whenever they are written', async () => {
    const again = await written({ tried, language, sectors });
    for (const [kind, { bytes }] of Object.entries(await files)) {
      expect(ruleFaults(bytes), kind).toEqual([]);
      expect(bytes.length, kind).toBeLessThanOrEqual(
        fileLimits[kind as keyof typeof fileLimits] ?? fileLimits.report,
      );
      expect(Buffer.compare(bytes, again[kind as keyof typeof again].bytes), kind).toBe(0);
    }
  });

  it('say no number that no view says', async () => {
    const { deck, report, onePage } = await files;
    const { numbers } = shownIn(context, tried.texts);
    for (const { bytes } of [deck, report, onePage])
      for (const paragraph of paragraphsIn(openOffice(bytes))) {
        // Says how many rows of the sheet had no room.
        if (paragraph === context.locale.words.onePage.left(Number(numbersOf(paragraph)[0]))) continue;
        const unknown = numbersOf(paragraph).filter(
          (number) => !numbers.has(number) && !ofTheDay.has(number),
        );
        expect(unknown, paragraph).toEqual([]);
      }
  });

  it('draw hollow what was worked out, and nothing else', async () => {
    const { deck, workbook, report } = await files;
    const { derived, stated } = shownIn(context, tried.texts);
    const seen = [
      ...barsIn(openOffice(deck.bytes)).map(({ text, isHollow }) => {
        // On a slide its label has the ring besides.
        expect(text.endsWith('°'), text).toBe(isHollow);
        return { text: text.replace('°', ''), isHollow };
      }),
      ...[workbook, report].flatMap(({ bytes }) => barsIn(openOffice(bytes))),
      ...numbersIn(openOffice(workbook.bytes)),
    ];
    for (const { text, isHollow } of seen)
      if (isHollow) expect(derived, text).toContain(text);
      else if (derived.has(text)) expect(stated, text).toContain(text);
  });

  it('hold every chosen figure: the deck says it, the workbook shows it as it is said', async () => {
    const { deck, workbook } = await files;
    const said = withoutSpaces(deckText(openOffice(deck.bytes)));
    const cells = cellsOf(openOffice(workbook.bytes)).get(fileWordsOf(language).indicators) ?? new Map();
    const rows = new Map<string, string>();
    for (const [name, cell] of cells) if (name.startsWith('L')) rows.set(cell.value, name.slice(1));
    expect(rows.size - 1).toBe(chosen.length);
    for (const indicator of chosen) {
      const { text } = describeFigure(context.locale, indicator);
      const cell = cells.get(`B${rows.get(indicator.id)}`);
      expect(said, indicator.id).toContain(withoutSpaces(text));
      expect(shownBy(cell?.value ?? '', cell?.format ?? ''), indicator.id).toBe(text);
    }
  });
});

/** What `npm run test:matrix` holds against the schemas; else the whole of each edition. */
const held = cases.filter(({ sectors }) => isMatrix || sectors.length === 0);

describe('the files of all of them', () => {
  it.skipIf(!schemasAtHand)(
    'keep the schemas of the standard, if these are at hand',
    { timeout: 1_800_000 },
    async () => {
      const files: Record<string, Uint8Array> = {};
      for (const one of held)
        for (const [kind, { bytes }] of Object.entries(await written(one)))
          files[`${one.at}, ${kind}`] = bytes;
      expect(await brokenSchemas(files)).toEqual([]);
    },
  );
});

it('are refused with a sentence where a filter leaves nothing', async () => {
  const [, county] = editions;
  if (county === undefined) throw new Error('there is no second edition');
  const empty = { id: 'nothing', name: { zh: '无', en: 'None' } };
  const edition = { ...county.edition, sectors: [...county.edition.sectors, empty] };
  const tried = { ...county, edition };
  await expect(written({ tried, language: 'zh', sectors: ['nothing'] })).rejects.toThrow('没有可下载的内容');
});

it('say their filter, their source and their address', async () => {
  const [tried] = editions;
  if (tried === undefined) throw new Error('there is no edition');
  const { workbook, deck } = await written({ tried, language: 'zh', sectors: ['medical'] });
  const { texts } = openOffice(workbook.bytes);
  expect(texts.get('docProps/core.xml')).toContain('医疗');
  expect(texts.get('docProps/custom.xml')).toContain('https://example.org/#/?');
  expect(texts.get('xl/sharedStrings.xml')).toContain('条线筛选：医疗');
  expect(deck.name).toBe('遂宁市乡村振兴2021年度回顾-汇报（医疗）-20261128.pptx');
});
