import type { HeldView } from '../../views/screen/describe-held';
import { Emphasised } from './Emphasised';
import { Tick } from './Tick';
import { useQuoteTip } from './use-quote-tip';

interface Props {
  readonly held: readonly HeldView[];
  readonly className?: string;
}

/** What was held or put right: a tick, and the article's own word in bold. Never a number that it does not print. */
export function HeldList({ held, className = 'grid gap-1' }: Props) {
  const tipOf = useQuoteTip();
  return (
    <ul className={className}>
      {held.map(({ id, sentence, verdict, phrase, source }) => (
        <li key={id} className="flex min-w-0 items-baseline gap-1" title={tipOf({ phrase, source })}>
          <Tick />
          <span className="min-w-0">
            <Emphasised sentence={sentence} words={verdict} />
          </span>
        </li>
      ))}
    </ul>
  );
}
