import { Prose } from '../../ui/text/Prose';
import type { WorksheetView } from '../../views/method/describe-worksheet';
import { ScreenHeading } from '../blocks/ScreenHeading';

/** For who checks the figures against the article: the numbers that are none. */
export function WorksheetScreen({ view }: { readonly view: WorksheetView }) {
  return (
    <div className="grid gap-3 print:block print:space-y-3">
      <ScreenHeading view={view} />
      <dl className="gap-6 text-note md:columns-2 xl:columns-3 print:columns-2 widest-paper:columns-3">
        {view.noIndicators.map(({ phrase, reason }) => (
          <div
            key={phrase}
            className="mb-0.5 flex break-inside-avoid justify-between gap-2 border-b border-rule"
          >
            <dt lang="zh-CN" className="font-title">
              {phrase}
            </dt>
            <Prose as="dd" className="text-right text-ink-soft" text={reason} />
          </div>
        ))}
      </dl>
    </div>
  );
}
