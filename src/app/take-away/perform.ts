import type { PackedFile, PackPart } from '../../exports/pack/write-pack';
import type { PictureSubject } from '../../exports/pictures/subject';
import { takeAwayWordsOf } from '../../format/words/take-away';
import { copy, copyTable } from '../../ui/text/copy';
import { say, start } from './jobs';
import { type FileOrder, type Made, make, pictureOf, type Source } from './make';
import type { Order } from './order';

/**
 * Does what a line of the menu says. Must be called from its click or key: a browser copies then only.
 *
 * @param name what the line is called
 */
export function perform(order: Order, name: string, source: Source): void {
  const words = takeAwayWordsOf(source.context.locale.language);
  switch (order.kind) {
    case 'copy-text':
      told(name, copy({ text: order.text }), words.copied.text, words.copyFailed);
      break;
    case 'copy-cells':
      told(name, copyTable(order.table()), words.copied.cells, words.copyFailed);
      break;
    case 'copy-picture':
      void copyPicture(order.of, name, source);
      break;
    default:
      makeAndSave(order, name, source);
  }
}

const told = (name: string, worked: boolean, done: string, failed: string): void =>
  say(name, worked ? done : failed, !worked);

function makeAndSave(order: FileOrder, name: string, source: Source, note?: string): void {
  const finished = new Map<PackPart, PackedFile>();
  start({
    name,
    make: (report, signal) => make(order, source, finished, report, signal),
    kept: () => [...finished.values()].map((file): Made => ({ ...file, type: 'application/octet-stream' })),
    ...(note === undefined ? {} : { note }),
  });
}

/** A browser that copies no pictures gets a file instead. */
async function copyPicture(of: PictureSubject, name: string, source: Source): Promise<void> {
  const words = takeAwayWordsOf(source.context.locale.language);
  try {
    // The picture is given as a promise: Safari takes nothing that comes after the click is over.
    const png = pictureOf(of, 'wide', 'png', source, new AbortController().signal).then(
      ({ bytes }) => new Blob([bytes], { type: 'image/png' }),
    );
    png.catch(() => undefined);
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    say(name, words.copied.picture);
  } catch {
    const order = { kind: 'picture', of, format: 'wide', as: 'png' } as const;
    makeAndSave(order, name, source, words.pictureNotCopied);
  }
}
