import { useLinks } from '../../ui/links-context';
import { Prose } from '../../ui/text/Prose';
import type { NextView, View } from '../../views/view';

/** What stands before it, where it stands in the article, and what follows, so that nobody has to scroll up to go on. */
export function PanelFoot({
  view,
}: {
  readonly view: Pick<View, 'previous' | 'next' | 'source' | 'remark'>;
}) {
  const links = useLinks();
  const { previous, next, source, remark } = view;
  const target = (to: NextView, end: string) => (to.section === null ? end : links.area(to.section));
  return (
    <footer
      className={`flex flex-wrap items-center justify-between gap-x-3 border-t-2 border-rule-strong pt-0.5 text-note text-ink-soft ${remark === null ? 'print:hidden' : 'print:border-0'}`}
    >
      {previous !== null && (
        <a href={target(previous, links.overview)} className={`${link} print:hidden`} rel="prev">
          <span aria-hidden="true" className="mr-0.5">
            ‹
          </span>
          {previous.text}
        </a>
      )}
      {remark !== null && <Prose as="p" className="max-w-[80rem]" text={remark} />}
      <Prose as="p" className="print:hidden" text={source} />
      {next !== null && (
        <a
          href={target(next, links.indicators({}))}
          className={`${link} font-bold text-ink print:hidden`}
          rel="next"
        >
          {next.text}
          <span aria-hidden="true" className="ml-0.5">
            ›
          </span>
        </a>
      )}
    </footer>
  );
}

const link = 'inline-flex min-h-[2.75rem] items-center hover:underline hover:underline-offset-4';
