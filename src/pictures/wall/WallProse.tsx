import { numberRuns } from '../../format/numbers/number-runs';
import { useLocale } from '../../ui/locale-context';
import { Prose } from '../../ui/text/Prose';
import { wordsOf } from './words-of';

/** A word with a hyphen, as in work-for-relief. */
const hyphenated = /([\p{L}\d]+(?:[-‑][\p{L}\d]+)+)/u;

/** A text on the wall. No line breaks within a number and its unit, within a Chinese word, or at a hyphen. */
export function WallProse({ text }: { readonly text: string }) {
  const { language } = useLocale();
  const words = language === 'zh' ? wordsOf(text) : null;
  // The pieces of a text never change their order.
  if (words !== null)
    return (
      <span className="st-worded">
        {words.map((word, i) => {
          const key = i;
          return (
            <span key={key}>
              {i > 0 && <wbr />}
              {/\d/.test(word) ? <span className="st-said">{word}</span> : word}
            </span>
          );
        })}
      </span>
    );
  return numberRuns(text).map((run, i) => {
    const key = i;
    return run.isNumber ? (
      <span key={key} className="st-said">
        <Prose text={run.text} />
      </span>
    ) : (
      <Hyphenated key={key} text={run.text} />
    );
  });
}

function Hyphenated({ text }: { readonly text: string }) {
  return text.split(hyphenated).map((part, i) => {
    const key = i;
    return i % 2 === 1 ? (
      <span key={key} className="st-said">
        {part}
      </span>
    ) : (
      <Prose key={key} text={part} />
    );
  });
}
