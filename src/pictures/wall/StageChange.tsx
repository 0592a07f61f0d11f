import { ChangeText } from '../../ui/figure/ChangeText';
import type { ChangeView } from '../../views/figure/figure';

interface Props {
  readonly change: ChangeView;
  readonly className?: string;
}

/** A change on the wall, in the colour of its news. */
export function StageChange({ change, className = '' }: Props) {
  return (
    <span className={`st-change st-${change.tone} ${className}`}>
      <ChangeText change={change} labelClass="st-change-label st-1-45" />
    </span>
  );
}
