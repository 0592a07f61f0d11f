import type { ChangeView } from '../../views/figure/figure';
import { ChangeText } from './ChangeText';

interface Props {
  readonly change: ChangeView;
  readonly className?: string;
}

const tones = { good: 'text-accent', bad: 'text-second', neutral: 'text-ink' } as const;

/** A growth on a screen, coloured by whether it is good or bad news. */
export function ChangeMark({ change, className = '' }: Props) {
  return (
    <span className={`whitespace-nowrap font-bold ${tones[change.tone]} ${className}`}>
      <ChangeText
        change={change}
        signClass="mr-0.5 inline-block h-[0.55em] w-[0.7em] align-baseline"
        labelClass="ml-1 inline-block max-w-[9em] whitespace-normal text-left align-bottom text-[min(0.8em,0.875rem)] font-normal leading-tight text-ink-soft"
      />
    </span>
  );
}
