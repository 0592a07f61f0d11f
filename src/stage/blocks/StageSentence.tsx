import type { SentenceText } from '../../format/sentence';
import { StageFigure } from '../../pictures/wall/StageFigure';
import { WallProse } from '../../pictures/wall/WallProse';

interface Props {
  readonly pieces: SentenceText['pieces'];
  /** Words of the sentence to be stressed; null for none. */
  readonly stress?: string | null;
}

/** A sentence on the wall. No line breaks within a number and its unit, and a click enlarges the figure. */
export function StageSentence({ pieces, stress = null }: Props) {
  return pieces.map(({ text, figure }, i) => {
    // The pieces of a sentence never change their order.
    const key = i;
    if (figure !== null)
      return (
        <StageFigure key={key} figure={figure} className="st-said">
          {text}
        </StageFigure>
      );
    const at = stress === null ? -1 : text.indexOf(stress);
    if (stress === null || at < 0) return <WallProse key={key} text={text} />;
    return (
      <span key={key}>
        <WallProse text={text.slice(0, at)} />
        <strong className="st-stress">{stress}</strong>
        <WallProse text={text.slice(at + stress.length)} />
      </span>
    );
  });
}
