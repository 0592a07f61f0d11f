import { type ReactNode, useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { listen } from '../../ui/listen';
import type { FigureView } from '../../views/figure/figure';
import { Tip } from './Tip';
import { type TipTarget, tipGap } from './tip-place';

interface Props {
  /** Every figure of the picture. */
  readonly figures: readonly FigureView[];
  readonly shareOf: (figure: FigureView) => FigureView | null;
  readonly children: ReactNode;
}

interface Shown {
  readonly figure: FigureView;
  readonly mark: Element;
  readonly target: TipTarget;
}

const markAt = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[data-indicator]') : null;

/** Whether the pointer is on a tip, or between it and its mark. */
function isOver(
  tip: Element | null,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
) {
  if (tip === null) return false;
  const { left, right, top, bottom } = tip.getBoundingClientRect();
  return (
    clientX >= left - tipGap &&
    clientX <= right + tipGap &&
    clientY >= top - tipGap &&
    clientY <= bottom + tipGap
  );
}

/** The tips of one picture: whatever mark the pointer or the keyboard comes to says what it stands for. */
export function Tips({ figures, shareOf, children }: Props) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown | null>(null);

  const show = useEffectEvent((mark: Element | null, pointer: TipTarget['pointer']) => {
    const figure = figures.find(
      ({ indicatorId, derivedBy }) =>
        indicatorId === mark?.getAttribute('data-indicator') &&
        derivedBy === mark.getAttribute('data-derived'),
    );
    if (mark === null || figure === undefined || mark === shown?.mark) return;
    const { left, top, bottom } = mark.getBoundingClientRect();
    setShown({ figure, mark, target: { left, top, bottom, pointer } });
  });
  useEffect(() => {
    if (place.current === null) return;
    return listen(place.current, {
      // A finger has no hovering: its tap opens the figure. What moves under a resting pointer shows nothing.
      pointermove: ({ target, clientX, clientY, pointerType }) => {
        if (pointerType === 'mouse') show(markAt(target), { x: clientX, y: clientY });
      },
      focusin: ({ target }) => {
        if (target instanceof Element && target.matches(':focus-visible')) show(markAt(target), null);
      },
    });
  }, []);

  // It listens from the moment in which it is seen: a pointer that leaves at once must take it along.
  useLayoutEffect(() => {
    if (shown === null) return;
    const { mark, figure, target } = shown;
    const hide = () => setShown(null);
    if (figure.phrase !== null) mark.setAttribute('aria-describedby', id);
    const stop = listen(
      document,
      {
        // Wherever the pointer goes but to the tip, which it may come to read.
        pointermove: (event) => {
          if (target.pointer !== null && markAt(event.target) !== mark && !isOver(tip.current, event)) hide();
        },
        pointerout: ({ relatedTarget }) => {
          if (target.pointer !== null && relatedTarget === null) hide();
        },
        focusout: hide,
        click: hide,
        scroll: hide,
        keydown: (event) => {
          if (event.key !== 'Escape') return;
          // The first Esc puts the tip away and nothing else.
          event.stopPropagation();
          event.preventDefault();
          hide();
        },
      },
      { capture: true },
    );
    return () => {
      mark.removeAttribute('aria-describedby');
      stop();
    };
  }, [shown, id]);

  return (
    <div ref={place}>
      {children}
      {shown !== null && (
        <Tip ref={tip} id={id} figure={shown.figure} share={shareOf(shown.figure)} target={shown.target} />
      )}
    </div>
  );
}
