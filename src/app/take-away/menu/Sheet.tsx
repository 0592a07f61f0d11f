import { type CSSProperties, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { takeAwayWordsOf } from '../../../format/words/take-away';
import { controlsOf } from '../../../ui/dialog/controls';
import { listen } from '../../../ui/listen';
import type { Asked } from '../../../ui/take-away/take-away-context';
import type { Context } from '../../../views/context';
import type { Route } from '../../address/route-types';
import { Entries } from './Entries';
import { JobList } from './JobList';
import { placeBeside } from './place-beside';

interface Props {
  readonly context: Context;
  readonly route: Route;
  readonly asked: Asked;
  readonly onClose: () => void;
}

/** What can be taken away, beside the button that was pressed; on a phone at the foot of the window. */
export function Sheet({ context, route, asked, onClose }: Props) {
  const { subject, name, opener } = asked;
  const words = takeAwayWordsOf(context.locale.language);
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CSSProperties>({});
  useLayoutEffect(() => {
    const sheet = ref.current;
    if (sheet === null) return;
    setPlace(placeBeside(opener.getBoundingClientRect(), sheet.getBoundingClientRect()));
    sheet.querySelector<HTMLElement>('li button')?.focus({ preventScroll: true });
  }, [opener]);
  const leave = useEffectEvent((withFocus: boolean) => {
    if (withFocus) opener.focus({ preventScroll: true });
    onClose();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape') leave(true);
      else if (!ref.current?.contains(document.activeElement) || !walk(ref.current, event)) return;
      event.preventDefault();
      // The key is for this sheet alone and not for what lies under it.
      event.stopPropagation();
    };
    const onPress = ({ target }: Event) => {
      if (target instanceof Node && !ref.current?.contains(target) && !opener.contains(target)) leave(false);
    };
    return listen(document, { keydown: onKey, pointerdown: onPress }, { capture: true });
  }, [opener]);
  return createPortal(
    <div
      ref={ref}
      role="dialog"
      aria-label={words.title(name)}
      style={place}
      className="menu-sheet fixed bottom-0 left-0 right-0 z-[25] grid max-h-[85vh] grid-cols-[minmax(0,1fr)] content-start gap-0.5 overflow-y-auto overscroll-contain rounded-edge border border-rule-strong bg-paper p-1 text-body text-ink sm:bottom-auto sm:right-auto sm:w-[26rem] print:hidden"
    >
      <p className="flex items-center justify-between gap-1 pl-1 text-note text-ink-soft">
        <span className="truncate">{name}</span>
        <button
          type="button"
          className="min-h-[2.75rem] min-w-[2.75rem] flex-none cursor-pointer sm:min-h-[1.75rem] sm:min-w-[1.75rem]"
          aria-label={words.close}
          onClick={() => leave(true)}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </p>
      <Entries context={context} route={route} subject={subject} />
      <div className="mt-0.5 border-t border-rule p-1 empty:hidden">
        <JobList />
      </div>
    </div>,
    // What stands beside an open dialog can't be reached.
    opener.closest('dialog') ?? document.body,
  );
}

/** Arrows and Tab go round among the controls; whether the key was one of these. */
function walk(sheet: HTMLElement, { key, shiftKey }: KeyboardEvent): boolean {
  const controls = controlsOf(sheet);
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? controls.indexOf(activeElement) : -1;
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: controls.length - 1,
    Tab: at + (shiftKey ? -1 : 1),
  }[key];
  if (to === undefined) return false;
  controls[(to + controls.length) % controls.length]?.focus();
  return true;
}
