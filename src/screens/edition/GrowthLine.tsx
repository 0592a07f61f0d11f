import { Prose } from '../../ui/text/Prose';
import type { GrowthView } from '../../views/edition/describe-match';

/** The stated growth beside the computed one, and whether they go together. */
export function GrowthLine({ growth }: { readonly growth: GrowthView }) {
  const { text, verdict, question } = growth;
  if (text === '') return null;
  return (
    <>
      <Prose as="span" text={text} />
      {verdict !== null && (
        <strong className={`ml-1 whitespace-nowrap ${question === null ? 'text-accent' : 'text-second'}`}>
          {verdict}
        </strong>
      )}
      {question !== null && <Prose as="span" className="block text-note" text={question} />}
    </>
  );
}
