import type { ComponentProps } from 'react';
import { useModal } from './use-modal';

interface Props extends Omit<ComponentProps<'dialog'>, 'ref' | 'open' | 'onClose'> {
  /** Must remove the dialog. */
  readonly onClose: () => void;
}

/** A dialog over everything else, with a veil around it. Nothing behind it can be reached. */
export function Modal({ onClose, ...rest }: Props) {
  const { veil, dialog } = useModal(onClose);
  return (
    <div className="veil" {...veil}>
      <dialog {...rest} {...dialog} />
    </div>
  );
}
