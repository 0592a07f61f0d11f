import { memo } from 'react';
import { pick } from '../../format/locale';
import { useLinks } from '../../ui/links-context';
import { quietButton } from '../../ui/styles';
import type { Context } from '../../views/context';
import { noteOf } from '../../views/say';

/** Name of the one file that holds the whole dashboard, to be downloaded; null within that file. */
const singleFile: string | null =
  import.meta.env.MODE === 'single' ? null : (import.meta.env.VITE_SINGLE_FILE ?? null);

interface Props {
  readonly context: Context;
  readonly onKeys: () => void;
  /** False where nothing on paper needs the legend, so that it never fills a page of its own. */
  readonly onPaper: boolean;
}

/** Source, reading aids and the open data, on every screen. */
export const Footer = memo(function Footer({ context, onKeys, onPaper }: Props) {
  const { locale, edition } = context;
  const { app, keys, legend, print } = locale.words;
  const links = useLinks();
  return (
    <footer
      className={`mt-2 flex flex-wrap content-start gap-x-4 gap-y-0.5 lg:min-h-[3.75rem] border-t border-rule pt-1 text-note text-ink-soft ${onPaper ? '' : 'print:hidden'}`}
    >
      <span>
        <svg viewBox="0 0 24 12" className="mr-1 inline-block h-1.5 w-3" aria-hidden="true">
          <rect
            x="1"
            y="1"
            width="22"
            height="10"
            className="fill-none stroke-ink-soft"
            strokeWidth="1.5"
            strokeDasharray="4 3"
          />
        </svg>
        {legend.derivedLong}
      </span>
      <span>
        <svg viewBox="0 0 24 12" className="mr-1 inline-block h-1.5 w-3" aria-hidden="true">
          <rect width="24" height="12" className="fill-accent" />
        </svg>
        {legend.stated}
      </span>
      <span className="text-second">{legend.reconstructed}</span>
      {noteOf(context, 'counties').map((note) => (
        <span key={note}>{note}</span>
      ))}
      <span className="md:ml-auto print:hidden">
        {app.data}{' '}
        <a
          href={`data/${edition.id}.${locale.language}.csv`}
          download
          className="underline underline-offset-4"
        >
          CSV
        </a>{' '}
        <a href={`data/${edition.id}.json`} download className="underline underline-offset-4">
          JSON
        </a>
        {singleFile !== null && (
          <>
            {' '}
            <a href={singleFile} download className="underline underline-offset-4" title={app.singleFileHint}>
              {app.singleFile}
            </a>
          </>
        )}
      </span>
      <span>{app.sourceLong(pick(locale, edition.source.book), pick(locale, edition.source.article))}</span>
      <span className="app-only flex flex-wrap gap-x-2 print:hidden">
        <button type="button" className={quietButton} onClick={() => window.print()} title={print.screenHint}>
          {print.screen}
        </button>
        <a href={links.booklet(null)} className={`${quietButton} inline-flex items-center`}>
          {print.all}
        </a>
        <button type="button" className={quietButton} onClick={onKeys}>
          {keys.title} ?
        </button>
      </span>
    </footer>
  );
});
