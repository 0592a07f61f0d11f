import type { ComponentProps } from 'react';
import { useModal } from './use-modal';

interface Props extends Omit<ComponentProps<'dialog'>, 'ref' | 'open' | 'onClose'> {
  /** Takes the dialog away. */
  readonly onClose: () => void;
}

/** A dialog over everything else, with a veil around it; nothing behind it can be reached while it is there. */
export function Modal({ onClose, ...rest }: Props) {
  const { veil, dialog } = useModal(onClose);
  return (
    <div className="veil" {...veil}>
      <dialog {...rest} {...dialog} />
    </div>
  );
}
