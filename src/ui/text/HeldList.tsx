import type { HeldView } from '../../views/screen/describe-held';
import { Emphasised } from './Emphasised';

interface Props {
  readonly held: readonly HeldView[];
  readonly className?: string;
}

/** What was held or put right: a tick, and the article's own word in bold. Never a number that it does not print. */
export function HeldList({ held, className = 'grid gap-1' }: Props) {
  return (
    <ul className={className}>
      {held.map(({ id, sentence, verdict, phrase, source }) => (
        <li key={id} className="flex min-w-0 items-baseline gap-1" title={`“${phrase}” ${source}`}>
          <svg
            viewBox="0 0 16 12"
            aria-hidden="true"
            className="h-[0.75rem] w-2 flex-none fill-none stroke-accent"
          >
            <path d="M1.5 6.5 6 10.5 14.5 1.5" strokeWidth="2.5" />
          </svg>
          <span className="min-w-0">
            <Emphasised sentence={sentence} words={verdict} />
          </span>
        </li>
      ))}
    </ul>
  );
}
