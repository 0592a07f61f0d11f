import { aroundResult, isChinese, numberLast, plainOf, withoutMark } from '../../format/pieces/pieces';
import type { SentenceText } from '../../format/sentence';
import { classOf } from '../../pictures/wall/fit';
import type { SlideOf } from '../../views/slide/stage-view';
import { clausesOf, partsOf } from '../text/clauses';
import { fitFindings } from '../text/fit-findings';
import { fitStatements } from '../text/fit-statements';
import { StageSentence } from './StageSentence';

interface Props {
  readonly findings: NonNullable<SlideOf<'message'>['findings']>;
}

/** Characters of a Chinese line in which a comma ends no line. */
const longest = 30;

/** The lines of a finding, without the marks at their ends. */
function linesOf({ pieces }: SentenceText): readonly SentenceText['pieces'][] {
  return isChinese(plainOf(pieces)) ? clausesOf(pieces, longest).map(withoutMark) : partsOf(pieces);
}

/** What one sector came to, or two: every line as large as the others, green only what became of it. */
export function Findings({ findings }: Props) {
  const blocks = findings.map(({ sentence, verdicts }) => ({
    verdicts,
    lines: linesOf(sentence),
  }));
  // The parts of one finding are apart like the findings of two.
  const apart =
    blocks.length === 1
      ? blocks.flatMap(({ verdicts, lines }) => lines.map((line) => ({ verdicts, lines: [line] })))
      : blocks;
  const numbers = findings.flatMap(({ sentence }) => numberLast(sentence.pieces) ?? []);
  if (numbers.length > 1 && numbers.length === findings.length) return <NumbersOf numbers={numbers} />;
  const size = classOf(fitFindings(apart.map(({ lines }) => lines.map(plainOf))));
  return (
    <h1 className={`${size} ${apart.length > 2 ? 'st-many' : ''}`}>
      {apart.map(({ verdicts, lines }) => (
        <span key={lines.map(plainOf).join()} className="st-finding">
          {lines.map((line) => (
            <span key={plainOf(line)} className="st-clause">
              <Line
                pieces={line}
                verdict={verdicts.find((verdict) => plainOf(line).includes(verdict)) ?? null}
              />
            </span>
          ))}
        </span>
      ))}
    </h1>
  );
}

/** Findings that each end with their one number: the number fills its half of the wall. */
function NumbersOf({ numbers }: { readonly numbers: readonly NonNullable<ReturnType<typeof numberLast>>[] }) {
  const size = fitStatements(
    numbers.map(({ about, result }) => ({ about: plainOf(about), result: plainOf(result) })),
  );
  return (
    <h1 className="st-sums">
      {numbers.map(({ about, result }) => (
        <span key={plainOf(about)} className="st-finding">
          <span className="st-about">
            <StageSentence pieces={about} />{' '}
          </span>
          <strong className={`st-result ${classOf(size)}`}>
            <StageSentence pieces={result} />
          </strong>
        </span>
      ))}
    </h1>
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
