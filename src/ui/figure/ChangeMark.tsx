import type { ChangeView } from '../../views/figure/figure';
import { ChangeText } from './ChangeText';

interface Props {
  readonly change: ChangeView;
  readonly className?: string;
  /** On a narrower screen the label stands below the number, so that what is beside it keeps its room. */
  readonly below?: boolean;
}

const tones = { good: 'text-accent', bad: 'text-second', neutral: 'text-ink' } as const;

const places = {
  beside: 'ml-1 inline-block text-left',
  below: 'ml-auto block w-min min-w-full xl:ml-1 xl:inline-block xl:w-auto xl:min-w-0 xl:text-left',
} as const;

/** A growth on a screen, coloured by whether it is good or bad news. */
export function ChangeMark({ change, className = '', below = false }: Props) {
  return (
    <span className={`whitespace-nowrap font-bold ${tones[change.tone]} ${className}`}>
      <ChangeText
        change={change}
        signClass="mr-0.5 inline-block h-[0.55em] w-[0.7em] align-baseline"
        labelClass={`${below ? places.below : places.beside} max-w-[9em] whitespace-normal align-bottom text-[min(0.8em,0.875rem)] font-normal leading-tight text-ink-soft`}
      />
    </span>
  );
}
