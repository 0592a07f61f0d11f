import { fileName } from '../../exports/file-name';
import type { Finished, PackedFile, PackPart } from '../../exports/pack/write-pack';
import type { PictureFormat, PictureSubject } from '../../exports/pictures/subject';
import { takeAwayWordsOf } from '../../format/words/take-away';
import { moduleOf } from '../../loading/part';
import { type Context, panelName } from '../../views/context';
import { scopeOf } from '../../views/scope';
import { describeDeck } from '../../views/slide/describe-deck';
import type { DeckQuery } from '../../views/slide/stage-query';
import { textsFor } from '../later/use-detail-texts';
import { breathe, drive } from './drive';
import type { Order } from './order';
import { picturesOfPack } from './pack-pictures';
import { svgToPng } from './svg-to-png';
import { writers } from './writers';

/** From what files are made. */
export interface Source {
  readonly context: Context;
  /** The whole address of the view, and of the first slide of a deck. */
  readonly link: string;
  readonly linkOf: (query: DeckQuery) => string;
  readonly date: Date;
}

export interface Made extends PackedFile {
  readonly type: string;
  /** What a pack lacks. */
  readonly missing?: readonly string[];
}

/** How far it is: a few words, and a share where that is known. */
export type Say = (words: string, share: number | null) => void;

/** An order that gives a file. */
export type FileOrder = Extract<
  Order,
  { kind: 'slides' | 'workbook' | 'report' | 'one-page' | 'pack' | 'table' | 'picture' }
>;

const office = 'application/vnd.openxmlformats-officedocument.';
const types = {
  pptx: `${office}presentationml.presentation`,
  xlsx: `${office}spreadsheetml.sheet`,
  docx: `${office}wordprocessingml.document`,
  zip: 'application/zip',
  png: 'image/png',
  svg: 'image/svg+xml',
} as const;

/** Makes a file step by step. A pack keeps in `finished` what is made, so that a second try goes on from there. */
export async function make(
  order: FileOrder,
  source: Source,
  finished: Finished,
  say: Say,
  signal: AbortSignal,
): Promise<Made> {
  const { context, date } = source;
  const words = takeAwayWordsOf(context.locale.language);
  say(words.progress.loading, null);
  switch (order.kind) {
    case 'slides':
      return madeOf(await slidesOf(order.query, order.dark, source, say, signal), 'pptx');
    case 'workbook':
      return madeOf(await workbookOf(source, say, signal), 'xlsx');
    case 'report':
      return madeOf(await reportOf(order.section, source, say, signal), 'docx');
    case 'one-page': {
      const { writeOnePage } = await moduleOf(writers.onePage);
      await breathe(signal);
      const bytes = writeOnePage(context, scopeOf(context, {}, date, source.link), date);
      return madeOf({ name: fileName(context, 'onePage', date, 'docx'), bytes: owned(bytes) }, 'docx');
    }
    case 'table': {
      const { writeTable } = await moduleOf(writers.table);
      await breathe(signal);
      const scope = scopeOf(context, order.query === null ? {} : { query: order.query }, date, source.link);
      const bytes = writeTable(context, order.table(), scope, date);
      return madeOf({ name: fileName(context, 'table', date, 'xlsx'), bytes: owned(bytes) }, 'xlsx');
    }
    case 'picture':
      return madeOf(await pictureOf(order.of, order.format, order.as, source, signal), order.as);
    case 'pack':
      return packOf(order.query, source, finished, say, signal);
  }
}

const madeOf = (file: PackedFile, kind: keyof typeof types): Made => ({ ...file, type: types[kind] });

/** fflate gives views of buffers that only it holds. */
const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;

async function slidesOf(
  query: DeckQuery,
  dark: boolean,
  { context, date, linkOf }: Source,
  say: Say,
  signal: AbortSignal,
): Promise<PackedFile> {
  const { progress } = takeAwayWordsOf(context.locale.language);
  const [{ writeSlides }, texts] = await Promise.all([moduleOf(writers.slides), textsOrNull(context)]);
  await breathe(signal);
  const scope = scopeOf(context, {}, date, linkOf(query));
  const steps = writeSlides(context, query, texts, scope, date, dark ? 'dark' : 'light');
  const bytes = await drive(steps, ({ at, all }) => say(progress.slide(at, all), at / all), signal);
  return { name: fileName(context, 'slides', date, 'pptx'), bytes: owned(bytes) };
}

async function workbookOf(
  { context, date, link }: Source,
  say: Say,
  signal: AbortSignal,
): Promise<PackedFile> {
  const { progress } = takeAwayWordsOf(context.locale.language);
  const { writeWorkbookSteps } = await moduleOf(writers.workbook);
  say(progress.making, null);
  await breathe(signal);
  const steps = writeWorkbookSteps(context, scopeOf(context, {}, date, link), date);
  const bytes = await drive(steps, () => undefined, signal);
  return { name: fileName(context, 'workbook', date, 'xlsx'), bytes: owned(bytes) };
}

async function reportOf(
  section: string | null,
  { context, date, link }: Source,
  say: Say,
  signal: AbortSignal,
): Promise<PackedFile> {
  const { progress } = takeAwayWordsOf(context.locale.language);
  const [{ writeReport }, texts] = await Promise.all([moduleOf(writers.report), textsOrNull(context)]);
  say(progress.making, null);
  await breathe(signal);
  const bytes = writeReport(context, texts, scopeOf(context, {}, date, link), date, section);
  const of = section === null ? null : panelName(context, section);
  return { name: fileName(context, 'report', date, 'docx', of), bytes: owned(bytes) };
}

/** A deck without words to say and a report without footnotes are better than none. */
const textsOrNull = ({ edition }: Context) => textsFor(edition).catch(() => null);

export async function pictureOf(
  of: PictureSubject,
  format: PictureFormat,
  as: 'png' | 'svg',
  { context, date, link }: Source,
  signal: AbortSignal,
): Promise<PackedFile> {
  const { writePicture } = await moduleOf(writers.picture);
  await breathe(signal);
  const { svg, width, height, name } = writePicture(
    context,
    of,
    format,
    scopeOf(context, {}, date, link),
    date,
  );
  if (as === 'svg') return { name: `${name}.svg`, bytes: new TextEncoder().encode(svg) };
  await breathe(signal);
  const png = await svgToPng(svg, width, height);
  await breathe(signal);
  return { name: `${name}.png`, bytes: new Uint8Array(await png.arrayBuffer()) };
}

/** Parts keep their places in `finished`, so a pack that goes on is one of the same parts. */
async function packOf(
  query: DeckQuery,
  source: Source,
  finished: Finished,
  say: Say,
  signal: AbortSignal,
): Promise<Made> {
  const { context, date, link } = source;
  const words = takeAwayWordsOf(context.locale.language);
  const { writePack } = await moduleOf(writers.pack);
  const parts = partsOf(query, source, signal).map(
    (part) => [...finished.keys()].find(({ name }) => name === part.name) ?? part,
  );
  const all = parts.length;
  const steps = writePack(context, parts, finished, scopeOf(context, {}, date, link), date);
  for (;;) {
    const { done, value } = await steps.next();
    if (done === true) {
      const { name, bytes, missing } = value;
      return { ...madeOf({ name, bytes }, 'zip'), missing: missing.map((part) => part.name) };
    }
    if (value.kind === 'begins')
      say(words.progress.step(value.at, all, value.part.name), (value.at - 1) / all);
    if (value.kind === 'packing') say(words.progress.packing, 1);
    await breathe(signal);
  }
}

function partsOf(query: DeckQuery, source: Source, signal: AbortSignal): readonly PackPart[] {
  const { context } = source;
  const { entries, folders, inside } = takeAwayWordsOf(context.locale.language);
  const quiet: Say = () => undefined;
  const pictures = picturesOfPack(describeDeck(context, query).slides);
  return [
    { name: entries.slides, folder: '', make: () => slidesOf(query, false, source, quiet, signal) },
    { name: entries.workbook, folder: '', make: () => workbookOf(source, quiet, signal) },
    { name: entries.report, folder: '', make: () => reportOf(null, source, quiet, signal) },
    ...(['wide', 'card'] as const).flatMap((format) =>
      pictures.map(
        ({ of, name }): PackPart => ({
          name: `${name}${context.locale.words.separator}${inside[format]}`,
          folder: `${folders[format]}/`,
          make: () => pictureOf(of, format, 'png', source, signal),
        }),
      ),
    ),
  ];
}
