import { parseRoute, toHref } from '../../src/app/address/codec';
import { picturesOfPack } from '../../src/app/take-away/pack-pictures';
import { selectIndicators } from '../../src/derive/sector-filter';
import type { EditionTexts } from '../../src/edition/texts';
import type { Edition } from '../../src/edition/types';
import { fileName } from '../../src/exports/file-name';
import { lastOf } from '../../src/exports/ooxml/steps';
import { type PackedFile, type PackPart, writePack } from '../../src/exports/pack/write-pack';
import { writePicture } from '../../src/exports/pictures/write-picture';
import { writeOnePage } from '../../src/exports/report/write-one-page';
import { writeReport } from '../../src/exports/report/write-report';
import { writeSlides } from '../../src/exports/slides/write-slides';
import { writeWorkbook } from '../../src/exports/workbook/write-workbook';
import { localeOf } from '../../src/format/locale';
import { type TakeAwayWords, takeAwayWordsOf } from '../../src/format/words/take-away';
import { createContext } from '../../src/views/context';
import { scopeOf } from '../../src/views/scope';
import { describeDeck } from '../../src/views/slide/describe-deck';
import { plainStage } from '../../src/views/slide/stage-query';
import type { Options } from './options';

export type Wanted = Omit<Options, 'out' | 'edition'>;

/** What is made in a folder of the pack, or by itself. */
type Part = PackPart & { readonly make: () => Promise<PackedFile> };

/**
 * The files of a view one after the other, by the writers of the page; pictures are SVG. Throws an Error where there is
 * nothing to write.
 */
export async function* writeFiles(
  edition: Edition,
  texts: EditionTexts,
  wanted: Wanted,
): AsyncGenerator<PackedFile> {
  const { language, sectors, minutes, formats, date, address } = wanted;
  const known = edition.sectors.map(({ id }) => id);
  for (const id of sectors)
    if (!known.includes(id)) throw new Error(`--sector ${id}: choose from ${known.join(', ')}`);
  const context = createContext(localeOf(language), edition, new Set(sectors));
  const words = takeAwayWordsOf(language);
  if (selectIndicators(edition, context.choice).length === 0)
    throw new Error(`--sector ${sectors.join()}: ${words.nothing}`);
  const query = { ...plainStage, minutes };
  const { route } = parseRoute('#/', edition);
  const scopeAt = (screen: typeof route.screen) => {
    const shown = { ...route, sectors, language, screen };
    return scopeOf(
      context,
      {},
      date,
      address + toHref(screen.name === 'present' ? { ...shown, stage: query } : shown),
    );
  };
  const overview = scopeAt({ name: 'overview' });
  const part = (
    name: string,
    kind: keyof TakeAwayWords['kinds'],
    extension: string,
    bytesOf: () => Uint8Array,
  ): Part => ({
    name,
    folder: '',
    make: async () => ({ name: fileName(context, kind, date, extension), bytes: new Uint8Array(bytesOf()) }),
  });
  const told = picturesOfPack(describeDeck(context, query).slides);
  const pictures = (['wide', 'card'] as const).flatMap((format) =>
    told.map(
      ({ of, name }): Part => ({
        name,
        folder: `${words.folders[format]}/`,
        make: async () => {
          const { svg, name: file } = writePicture(context, of, format, overview, date);
          return { name: `${file}.svg`, bytes: new TextEncoder().encode(svg) };
        },
      }),
    ),
  );
  const parts = {
    pptx: [
      part(words.entries.slides, 'slides', 'pptx', () =>
        lastOf(writeSlides(context, query, texts, scopeAt({ name: 'present', slide: 1 }), date)),
      ),
    ],
    xlsx: [part(words.entries.workbook, 'workbook', 'xlsx', () => writeWorkbook(context, overview, date))],
    docx: [
      part(words.entries.report, 'report', 'docx', () => writeReport(context, texts, overview, date)),
      part(words.kinds.onePage, 'onePage', 'docx', () =>
        writeOnePage(context, scopeAt({ name: 'one-page' }), date),
      ),
    ],
    svg: pictures,
  };
  for (const format of formats) {
    if (format !== 'zip') for (const { make } of parts[format]) yield await make();
    else yield await packed(writePack(context, Object.values(parts).flat(), new Map(), overview, date));
  }
}

/** A part that fails is left out of a pack in the page; here it is a fault of ours and ends the work. */
async function packed(steps: ReturnType<typeof writePack>): Promise<PackedFile> {
  for (;;) {
    const { done, value } = await steps.next();
    if (done === true) return value;
    if (value.kind === 'failed') throw value.fault;
  }
}
