import { Prose } from '../../ui/text/Prose';
import type { SideView } from '../../views/edition/describe-match';
import { useDeskWords } from './use-desk-words';

interface Props {
  readonly side: SideView;
  /** Of which year it is, where nothing above says it. */
  readonly of?: string;
  readonly large?: boolean;
}

/** A figure of one year: its name and value, where and when it holds, and the words of the article. */
export function Side({ side, of, large = false }: Props) {
  const { match } = useDeskWords();
  const { name, value, section, period, scope, phrase, growthPhrase } = side;
  return (
    <div className="grid gap-0.5">
      <p className={large ? 'text-label' : ''}>
        {of !== undefined && <span className="text-note text-ink-soft">{of} </span>}
        {name} <strong className={`whitespace-nowrap ${large ? 'text-section' : ''}`}>{value}</strong>
      </p>
      <p className="text-note text-ink-soft">
        {[section, period, scope].filter((part) => part !== null).join(' · ')}
      </p>
      {[phrase, growthPhrase].map(
        (words) =>
          words !== null && (
            <p key={words} className="text-note">
              <span className="text-ink-soft">{match.phrase} </span>
              <Prose as="span" className="font-title" text={words} />
            </p>
          ),
      )}
    </div>
  );
}
