import { numberRuns } from '../../format/number-runs';
import { Prose } from '../../ui/text/Prose';

/** A text on the wall. No line breaks within a number and its unit. */
export function WallProse({ text }: { readonly text: string }) {
  return numberRuns(text).map((run, i) => {
    // The pieces of a text never change their order.
    const key = i;
    return run.isNumber ? (
      <span key={key} className="st-said">
        <Prose text={run.text} />
      </span>
    ) : (
      <Prose key={key} text={run.text} />
    );
  });
}
