import { Clauses } from '../../ui/text/Clauses';
import { Prose } from '../../ui/text/Prose';
import { Sentence } from '../../ui/text/Sentence';
import type { View } from '../../views/view';

interface Props {
  readonly view: Pick<View, 'kicker' | 'title' | 'lead'> & Partial<Pick<View, 'source'>>;
  /** The sentence says what can be clicked, and is not for paper. */
  readonly hint?: boolean;
}

/** The finding as the screen's title, and one sentence that says what happened. */
export function ScreenHeading({ view, hint = false }: Props) {
  return (
    <header>
      <p className="text-note text-ink-soft">
        {view.kicker}
        {/* On paper the source stands here: in a foot of its own it could fall on a page alone. */}
        {view.source !== undefined && (
          <Prose as="span" className="hidden print:ml-2 print:inline" text={view.source} />
        )}
      </p>
      <h1 className="mt-0.5 font-title text-finding font-bold xl:text-finding-wide">
        <Clauses sentence={view.title} />
      </h1>
      {view.lead.text !== '' && (
        <p className={`mt-0.5 max-w-[100rem] text-label text-ink-soft ${hint ? 'print:hidden' : ''}`}>
          <Sentence sentence={view.lead} />
        </p>
      )}
    </header>
  );
}
