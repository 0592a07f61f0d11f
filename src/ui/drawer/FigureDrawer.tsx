import { useLayoutEffect, useRef } from 'react';
import { Modal } from '../dialog/Modal';
import { type DetailProps, DrawerContent } from './DrawerContent';
import { FigureColumn } from './FigureColumn';

interface Props extends DetailProps {
  /** How the address names the figure. */
  readonly reference: string;
}

/** Classes of both the column and what covers the screen. */
const look =
  'on-paper fixed bottom-0 left-auto right-0 top-0 m-0 h-full max-h-none max-w-none overflow-y-auto overscroll-contain border-l-2 border-rule-strong bg-sheet text-ink';

/** Everything about one figure: in a column beside the page where there is room, else over the right side of the screen. */
export function FigureDrawer({ reference, head, beside, onClose, ...rest }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(reference);
  const isBeside = beside !== null;
  // A layout effect runs before the dialog puts the focus on its first control.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a window that is made smaller puts the detail into another dialog
  useLayoutEffect(() => {
    // Scrolling makes the browser lay out the drawer, so it is left out when the drawer opens.
    if (shown.current !== reference) heading.current?.closest('dialog')?.scrollTo(0, 0);
    shown.current = reference;
    heading.current?.focus({ preventScroll: true });
  }, [reference, isBeside]);
  const content = <DrawerContent head={head} heading={heading} beside={beside} onClose={onClose} {...rest} />;
  if (beside !== null)
    return (
      <FigureColumn
        reference={reference}
        walk={beside.walk}
        onClose={onClose}
        aria-labelledby="figure-name"
        className={`${look} z-10 w-[37.5rem]`}
      >
        {content}
      </FigureColumn>
    );
  return (
    <Modal onClose={onClose} aria-labelledby="figure-name" className={`${look} w-full sm:w-[36rem]`}>
      {content}
    </Modal>
  );
}
