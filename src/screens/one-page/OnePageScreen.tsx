import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Code } from '../../pictures/signs/use-code';
import { useWords } from '../../ui/locale-context';
import { mainButton } from '../../ui/styles';
import { Emphasised } from '../../ui/text/Emphasised';
import { useStyleSheet } from '../../ui/use-style-sheet';
import type { OnePageView } from '../../views/one-page/describe-one-page';
import { rowsByWeight } from '../../views/one-page/sheet-order';
import { rowsThatDoNotFit } from './fit-sheet';
import style from './one-page.css?inline';
import { SheetRows } from './SheetRows';
import { SheetTrends } from './SheetTrends';

interface Props {
  readonly view: OnePageView;
  /** The code of the page's address; null where there is none. */
  readonly code: Code | null;
}

interface Fit {
  readonly view: OnePageView;
  /** Keys of the rows that don't fit. */
  readonly out: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

/**
 * Everything that matters on one sheet of A4. Rows that don't fit are left out, those of the least weight first, and how many
 * is said.
 */
export function OnePageScreen({ view, code }: Props) {
  useStyleSheet(style);
  const words = useWords().onePage;
  const sheet = useRef<HTMLElement>(null);
  const order = useMemo(() => rowsByWeight(view.parts), [view]);
  const [fit, setFit] = useState<Fit>({ view, out: new Set() });
  const out = fit.view === view ? fit.out : nothing;
  useLayoutEffect(() => {
    if (sheet.current !== null) setFit({ view, out: rowsThatDoNotFit(sheet.current, order) });
  }, [view, order]);
  const Title = view.message === null ? 'h1' : 'p';
  return (
    <>
      <p className="mb-1 print:hidden">
        <button type="button" className={mainButton} onClick={() => window.print()}>
          {view.print}
        </button>
      </p>
      <article ref={sheet} className="one-page" aria-label={view.title}>
        <div>
          <header>
            <Title className="op-title">{view.title}</Title>
            <p className="op-blanks">
              {view.blanks.map((blank) => (
                <span key={blank}>{blank}</span>
              ))}
            </p>
          </header>
          {view.message !== null && (
            <h1 className="op-message">
              <Emphasised sentence={view.message} words={view.stress} className="text-accent" />
            </h1>
          )}
          {view.trends.length > 0 && <SheetTrends title={view.trendsTitle} trends={view.trends} />}
          {view.parts.map((part) => (
            <SheetRows key={part.id} part={part} out={out} />
          ))}
          <p data-left hidden={out.size === 0}>
            {view.left(out.size)}
          </p>
          <footer>
            <div>
              <p>{view.source}</p>
              <p>{[view.signs, ...view.notes].join(words.between)}</p>
            </div>
            {code !== null && (
              <svg
                className="op-code"
                viewBox={`0 0 ${code.size} ${code.size}`}
                role="img"
                aria-label={view.code}
              >
                <rect width={code.size} height={code.size} fill="#fff" />
                <path d={code.path} fill="#000" shapeRendering="crispEdges" />
              </svg>
            )}
          </footer>
        </div>
      </article>
    </>
  );
}
