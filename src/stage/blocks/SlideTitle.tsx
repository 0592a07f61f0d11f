import { isChinese, keyPiece, partOf, plainOf } from '../../format/pieces/pieces';
import type { SentenceText } from '../../format/sentence';
import { fitText, widestText, widthOf } from '../../pictures/wall/fit';
import { WallProse } from '../../pictures/wall/WallProse';
import { linesOf } from '../text/title-lines';

interface Props {
  readonly title: Pick<SentenceText, 'pieces'>;
}

/** Width of a slide without its margins, in rem. */
const room = 61.7;

/** The finding of a slide in one or two lines, its key number in green. No line breaks within a number. */
export function SlideTitle({ title: { pieces } }: Props) {
  const text = plainOf(pieces);
  const oneLine = widthOf(text) * 2.2 <= room;
  const lines = oneLine ? [text] : linesOf(text);
  const key = pieces[keyPiece(pieces)];
  // Titles of one deck have one size, so that the rule below them stands still.
  const size = oneLine
    ? fitText(text, room, isChinese(text) ? 2.6 : 2.2)
    : lines.length > 1
      ? fitText(widestText(lines), room, 2.2)
      : fitText(text, room, 1.9, 2);
  const starts = lines.map((_, i) => lines.slice(0, i).join('').length);
  return (
    <h1 className={`st-title ${size}`}>
      {lines.map((line, i) => (
        <span key={line} className="st-line">
          {partOf(pieces, starts[i] ?? 0, (starts[i] ?? 0) + line.length).map((piece) => (
            <span
              key={piece.text}
              className={
                piece.figure === null
                  ? ''
                  : piece.figure === key?.figure && piece.text === key.text
                    ? 'st-said st-stress'
                    : 'st-said'
              }
            >
              <WallProse text={piece.text} />
            </span>
          ))}
        </span>
      ))}
    </h1>
  );
}
