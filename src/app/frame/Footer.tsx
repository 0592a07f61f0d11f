import { memo } from 'react';
import { useLinks } from '../../ui/links-context';
import type { Context } from '../../views/context';
import { describeLegend } from '../../views/screen/describe-legend';

interface Props {
  readonly context: Context;
  /** False where nothing on paper needs the legend, so that it never fills a page of its own. */
  readonly onPaper: boolean;
}

/** One quiet line: how to read the signs, what can't be compared, and the source. */
export const Footer = memo(function Footer({ context, onPaper }: Props) {
  const links = useLinks();
  const { derived, restored, notes, source, article } = describeLegend(context);
  return (
    <footer
      className={`mt-2 grid gap-x-3 md:flex md:flex-wrap gap-y-0.5 border-t border-rule pt-1 text-note text-ink-soft ${onPaper ? '' : 'print:hidden'}`}
    >
      {derived !== null && (
        <span>
          <span aria-hidden="true">° </span>
          {derived}
        </span>
      )}
      {restored !== null && (
        <span>
          <span className="restored-sign">{restored.sign}</span> {restored.text}
        </span>
      )}
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
      <span className="md:ml-auto" title={article}>
        {source}
      </span>
      <a
        href={links.method}
        className="app-only inline-flex items-center underline-offset-4 hover:underline max-lg:min-h-[2.75rem] print:hidden"
      >
        {context.locale.words.app.method}
        <span aria-hidden="true"> ›</span>
      </a>
    </footer>
  );
});
