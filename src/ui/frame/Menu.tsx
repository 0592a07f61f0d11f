import { type MouseEvent, type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { listen } from '../listen';

interface Props {
  readonly label: ReactNode;
  /** Classes of the button. */
  readonly look: string;
  readonly title?: string | undefined;
  /** Classes of the place that the button takes. What opens ends where the nearest `relative` does. */
  readonly place?: string;
  /** Where what opens ends; else at the right. */
  readonly side?: 'left' | 'right';
  /** Classes of what opens. */
  readonly size: string;
  /** Classes of the arrow behind the label. */
  readonly arrow?: string;
  /** Called when it opens or closes. */
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

/**
 * A button that opens a sheet of links and buttons below it. The browser opens it by itself, so it works on the built page
 * too. Esc, a click elsewhere and the keyboard going on close it. So does a choice, but not within `data-stays`.
 */
export function Menu({
  label,
  look,
  title,
  place = 'relative',
  side = 'right',
  size,
  arrow = '',
  onToggle,
  children,
}: Props) {
  const ref = useRef<HTMLDetailsElement>(null);
  const tellOpen = useEffectEvent(() => onToggle?.(true));
  useEffect(() => {
    // It may have been opened before the app had come.
    if (ref.current?.open === true) tellOpen();
    const onElsewhere = ({ target }: Event) => {
      if (target instanceof Node && !ref.current?.contains(target)) close(ref.current);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || ref.current?.open !== true) return;
      close(ref.current);
      // Esc closes the menu alone and not what lies beside it.
      event.stopPropagation();
    };
    return listen(document, { click: onElsewhere, focusin: onElsewhere, keydown: onKey }, { capture: true });
  }, []);
  const onChoice = ({ target }: MouseEvent) => {
    const choice = target instanceof Element ? target.closest('a, button') : null;
    if (choice !== null && choice.closest('[data-stays]') === null) close(ref.current);
  };
  return (
    <details
      ref={ref}
      className={`flex-none print:hidden ${place}`}
      onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
    >
      <summary className={`${look} cursor-pointer list-none`} title={title}>
        {label}
        <svg
          viewBox="0 0 10 6"
          className={`ml-0.5 h-[0.375rem] w-[0.625rem] flex-none ${arrow}`}
          aria-hidden="true"
        >
          <path d="M0 0h10L5 6z" fill="currentColor" />
        </svg>
      </summary>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the links and buttons in it are pressed, it only hears of it */}
      <div
        className={`menu-sheet absolute ${side === 'left' ? 'left-0' : 'right-0'} top-full z-[16] mt-0.5 overflow-auto rounded-edge border border-rule-strong bg-paper p-1 text-body text-ink ${size}`}
        onClick={onChoice}
      >
        {children}
      </div>
    </details>
  );
}

/** If the focus is in what closes, it goes back to the button. */
function close(menu: HTMLDetailsElement | null): void {
  if (menu === null || !menu.open) return;
  if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus({ preventScroll: true });
  menu.open = false;
}
