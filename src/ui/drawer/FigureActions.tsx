import { useEffect, useState } from 'react';
import { useWords } from '../locale-context';
import { TakeAwayButton } from '../take-away/TakeAwayButton';
import { copy } from '../text/copy';

interface Props {
  /** What each button copies; a sentence that is still on its way can't be copied yet. */
  readonly sentence: string | null;
  readonly footnote: string;
  readonly number: string;
  readonly link: string;
  /** The slide that shows the figure; null where none does. */
  readonly slide: string | null;
  /** How an address names it, and what it is called. */
  readonly reference: string;
  readonly name: string;
  /** Where the figure comes from, in a word. */
  readonly status: string;
}

const shownFor = 4000;

const action =
  'inline-flex min-h-[2.5rem] max-sm:min-h-[2.75rem] cursor-pointer items-center whitespace-nowrap rounded-edge border border-rule bg-paper px-1 text-body text-ink hover:border-ink disabled:cursor-default disabled:text-ink-soft print:hidden';

/** What a reader takes away of a figure, right under its number. One line says whether that worked, so that nothing moves. */
export function FigureActions(props: Props) {
  const { status, sentence, footnote, number, link, slide, reference, name } = props;
  const words = useWords().figure;
  const [outcome, setOutcome] = useState<string | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), shownFor);
    return () => clearTimeout(timer);
  }, [outcome]);
  const texts = [
    [words.copySentence, sentence],
    [words.copyFootnote, footnote],
    [words.copyNumber, number],
    [words.copyLink, link],
  ] as const;
  return (
    <>
      <p className="mt-1 flex flex-wrap justify-between gap-x-2 text-note text-ink-soft">
        <span>{status}</span>
        <span role="status">{outcome}</span>
      </p>
      <div className="mt-1 flex flex-wrap gap-1">
        {texts.map(([label, text]) => (
          <button
            key={label}
            type="button"
            className={action}
            disabled={text === null}
            onClick={() => setOutcome(copy({ text: text ?? '' }) ? words.copied : words.copyFailed)}
          >
            {label}
          </button>
        ))}
        {slide !== null && (
          <a href={slide} className={action}>
            {words.openSlide}
          </a>
        )}
        <TakeAwayButton subject={{ kind: 'figure', reference }} name={name} className="take-seen" />
      </div>
    </>
  );
}
