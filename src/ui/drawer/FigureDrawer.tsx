import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { DetailHead, QuoteView, WrittenView } from '../../views/figure/describe-detail';
import { Modal } from '../dialog/Modal';
import { BigNumber } from '../figure/BigNumber';
import { ChangeMark } from '../figure/ChangeMark';
import { QuoteBlock } from '../figure/QuoteBlock';
import { useLocale, useWords } from '../locale-context';
import { button } from '../styles';
import { DrawerSection } from './DrawerSection';

interface Props {
  readonly head: DetailHead;
  /** The figure in a written sentence; null until it is loaded. */
  readonly written: WrittenView | null;
  /** The rest of the detail, below the number and its phrase. */
  readonly more: ReactNode;
  readonly onClose: () => void;
}

/** Everything about one figure, over the right side of the screen. Esc, the veil and the button close it. */
export function FigureDrawer({ head, written, more, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const words = useWords().figure;
  const { language } = useLocale();
  const shown = useRef(head.figure.indicatorId);
  // A layout effect runs before the dialog puts the focus on its first control.
  useLayoutEffect(() => {
    // Scrolling makes the browser lay out the drawer, so it is left out when the drawer opens.
    if (shown.current !== head.figure.indicatorId) heading.current?.closest('dialog')?.scrollTo(0, 0);
    shown.current = head.figure.indicatorId;
    heading.current?.focus({ preventScroll: true });
  }, [head.figure.indicatorId]);
  const { figure } = head;
  return (
    <Modal
      onClose={onClose}
      aria-labelledby="figure-name"
      className="on-paper fixed bottom-0 left-auto right-0 top-0 m-0 h-full max-h-none w-full max-w-none overflow-y-auto overscroll-contain border-l-2 border-rule-strong bg-sheet text-ink sm:w-[36rem]"
    >
      <div className="min-h-full px-2 pb-3 sm:px-4">
        <div className="sticky top-0 z-10 flex print:hidden items-center justify-between bg-sheet py-2 text-ink-soft">
          <span>{head.kicker}</span>
          <button type="button" className={button} onClick={onClose}>
            {words.close} <kbd className="text-note text-ink-soft">Esc</kbd>
          </button>
        </div>
        <h2 id="figure-name" ref={heading} tabIndex={-1} className="text-section font-bold outline-none">
          {figure.name}
        </h2>
        <div className="mt-1.5 flex flex-wrap items-end justify-between gap-1">
          <BigNumber figure={figure} size="text-num-l xl:text-num-xl" unitSize="text-title" />
          {figure.change !== null && <ChangeMark change={figure.change} className="text-title" />}
        </div>
        <p
          className={`mt-1 inline-block rounded-edge border px-1 ${figure.status === 'reconstructed' ? 'border-second text-second' : 'border-accent text-accent'}`}
        >
          {head.statusText}
        </p>
        <DrawerSection title={head.quotesTitle}>
          <div className="grid gap-1.5">
            {/* The quotation is Chinese, so the written English sentence stands above it. */}
            {language === 'en' && written !== null && <p>{written.sentence}</p>}
            {head.quotes.map((quote) => (
              <QuoteBlock key={keyOf(quote)} quote={quote} />
            ))}
          </div>
        </DrawerSection>
        {more}
      </div>
    </Modal>
  );
}

/** A phrase may be quoted twice, each time for another number in it. */
const keyOf = ({ phrase }: QuoteView): string =>
  phrase.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
