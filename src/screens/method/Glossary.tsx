import { Prose } from '../../ui/text/Prose';
import type { GlossaryView } from '../../views/method/describe-glossary';
import { termElementId } from './show-term';

interface Props {
  readonly terms: GlossaryView['terms'];
  /** The term that is marked; null for none. */
  readonly asked: string | null;
}

/** Policy terms and what they mean, in columns. */
export function Glossary({ terms, asked }: Props) {
  return (
    <dl className="gap-6 md:columns-2 xl:columns-3 print:columns-2 widest-paper:columns-3">
      {terms.map(({ id, term, meaning }) => (
        <div
          key={id}
          id={termElementId(id)}
          tabIndex={-1}
          className={`mb-1.5 break-inside-avoid ${id === asked ? 'border-l-4 border-accent bg-accent-soft py-0.5 pl-1' : ''}`}
          {...(id === asked ? { 'aria-current': true } : {})}
        >
          <Prose as="dt" className="font-bold" text={term} />
          <Prose as="dd" className="text-note" text={meaning} />
        </div>
      ))}
    </dl>
  );
}
