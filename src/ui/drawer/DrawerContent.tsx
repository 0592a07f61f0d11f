import type { ReactNode } from 'react';
import type { DetailHead, WrittenView } from '../../views/figure/describe-detail';
import type { FigureQuoteView } from '../../views/figure/quotes';
import { referenceOf } from '../../views/figure/reference';
import { BigNumber } from '../figure/BigNumber';
import { ChangeMark } from '../figure/ChangeMark';
import { FigureLink } from '../figure/FigureLink';
import { QuoteBlock } from '../figure/QuoteBlock';
import { useLocale, useWords } from '../locale-context';
import { button, isWrittenOut } from '../styles';
import { DetailInputs } from './DetailInputs';
import { DetailWorking } from './DetailWorking';
import { DrawerSection } from './DrawerSection';
import { FigureActions } from './FigureActions';
import type { FiguresOnScreen } from './figures-on-screen';

export interface DetailProps {
  readonly head: DetailHead;
  /** The figure in a written sentence; null until it is loaded. */
  readonly written: WrittenView | null;
  /** The whole address of this figure. */
  readonly link: string;
  /** The slide that shows it; null where none does. */
  readonly slide: string | null;
  /** The figures of the screen, to walk through them; null where the detail covers the screen. */
  readonly beside: FiguresOnScreen | null;
  /** The rest of the detail, below the number and its phrase. */
  readonly more: ReactNode;
  readonly onClose: () => void;
}

interface Props extends DetailProps {
  readonly heading: { current: HTMLHeadingElement | null };
}

/** A detail, in the column or the dialog. */
export function DrawerContent({ head, heading, written, link, slide, beside, more, onClose }: Props) {
  const { figure: words, signs } = useWords();
  const { language } = useLocale();
  const { figure, increase } = head;
  return (
    <div className="min-h-full px-2 pb-3 sm:px-4">
      <div className="sticky top-0 z-10 -mx-2 flex items-center gap-1 bg-sheet px-2 py-1.5 text-ink-soft sm:-mx-4 sm:px-4 print:hidden">
        <span className="mr-auto">
          <span>{head.kicker}</span>
          {beside !== null && (
            <span className="ml-2 whitespace-nowrap">{words.position(beside.at, beside.all)}</span>
          )}
        </span>
        {beside !== null &&
          ([-1, 1] as const).map((by) => (
            <button
              key={by}
              type="button"
              className={button}
              onClick={() => beside.walk(by)}
              aria-label={by < 0 ? words.walkBack : words.walkOn}
            >
              <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
            </button>
          ))}
        <button type="button" className={button} onClick={onClose}>
          {words.close} <kbd className="text-note text-ink-soft">Esc</kbd>
        </button>
      </div>
      <h2 id="figure-name" ref={heading} tabIndex={-1} className="text-section font-bold outline-none">
        {figure.name}
      </h2>
      <div className="mt-1 flex flex-wrap items-end justify-between gap-1">
        <p>
          <BigNumber
            figure={figure}
            // A number with every digit is as wide as a phone.
            size={isWrittenOut(figure.number) ? 'text-num-m sm:text-num-xl' : 'text-num-xl'}
            unitSize="text-title"
          />
          {figure.status === 'derived' && (
            <span aria-hidden="true" className="worked-out text-title">
              {signs.ring}
            </span>
          )}
        </p>
        {figure.change !== null && (
          <p className="grid justify-items-end">
            <ChangeMark change={figure.change} className="text-title" />
            {increase !== null && (
              <FigureLink figure={increase.figure} className="sm:whitespace-nowrap">
                {increase.text}
              </FigureLink>
            )}
          </p>
        )}
      </div>
      <FigureActions
        status={head.statusText}
        sentence={written?.sentence ?? null}
        footnote={head.footnote}
        number={head.number}
        link={link}
        slide={slide}
        reference={referenceOf(figure)}
        name={figure.name}
      />
      {head.working !== null && <DetailWorking working={head.working} />}
      {head.quotes.length > 0 && (
        <DrawerSection title={head.quotesTitle} remark={head.quotes[0]?.place}>
          {/* The quotation is Chinese, so the written English sentence stands above it. */}
          {language === 'en' && written !== null && <p className="mb-1">{written.sentence}</p>}
          {of(head.quotes, 'value').map((quote) => (
            <QuoteBlock key={quote.place} quote={quote} around={written?.around ?? null} />
          ))}
        </DrawerSection>
      )}
      {head.inputs.length > 0 && <DetailInputs title={head.quotesTitle} inputs={head.inputs} />}
      {more}
    </div>
  );
}

/** The quotations that are made for one purpose. */
const of = (quotes: readonly FigureQuoteView[], purpose: FigureQuoteView['purpose']) =>
  quotes.filter((quote) => quote.purpose === purpose);
