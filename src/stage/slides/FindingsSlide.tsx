import type { SentenceText } from '../../format/sentence';
import { fitText, widthOf } from '../../pictures/wall/fit';
import { SlideFoot } from '../blocks/SlideFoot';
import { StageSentence } from '../blocks/StageSentence';
import { partsOf } from '../text/clauses';
import { aroundResult, plainOf } from '../text/pieces';
import type { SlideOf } from './slide-of';

type Findings = NonNullable<SlideOf<'message'>['findings']>;

interface Props {
  readonly slide: SlideOf<'message'>;
  readonly findings: Findings;
  readonly position: string;
}

/** Width of a line, in rem. */
const room = 61.7;

/** Where a line would be smaller, it is broken into two. */
const smallest = 2.2;

/** What one sector came to, or two: every line as large as the others, green only what became of it. */
export function FindingsSlide({ slide, findings, position }: Props) {
  const blocks = findings.map(({ sentence, verdict }) => ({
    verdict,
    lines: partsOf(sentence.pieces),
  }));
  // The parts of one finding are apart like the findings of two.
  const apart =
    blocks.length === 1
      ? blocks.flatMap(({ verdict, lines }) => lines.map((line) => ({ verdict, lines: [line] })))
      : blocks;
  const all = apart.flatMap(({ lines }) => lines.map(plainOf));
  const widest = all.reduce((a, b) => (widthOf(b) > widthOf(a) ? b : a), '');
  const isLong = widthOf(widest) * smallest > room;
  const size = fitText(widest, room, isLong ? 2.6 : 4.4, isLong ? 2 : 1);
  return (
    <div className="st-frame st-message st-findings">
      <h1 className={size}>
        {apart.map(({ verdict, lines }) => (
          <span key={lines.map(plainOf).join()} className="st-finding">
            {lines.map((line) => (
              <span key={plainOf(line)} className="st-clause">
                <Line pieces={line} verdict={verdict} />
              </span>
            ))}
          </span>
        ))}
      </h1>
      <SlideFoot slide={slide} position={position} />
    </div>
  );
}

function Line({
  pieces,
  verdict,
}: {
  readonly pieces: SentenceText['pieces'];
  readonly verdict: string | null;
}) {
  const [before, result, after] = aroundResult(pieces, verdict);
  return (
    <>
      <StageSentence pieces={before} />
      {result.length > 0 && (
        <strong className="st-stress">
          <StageSentence pieces={result} />
        </strong>
      )}
      <StageSentence pieces={after} />
    </>
  );
}
