import type { ClaimView } from '../../views/view';
import { useQuoteTip } from './use-quote-tip';

/** Statements without a number; the phrase that says so is told on hover, and stands in the detail. */
export function Statements({ claims }: { readonly claims: readonly ClaimView[] }) {
  const tipOf = useQuoteTip();
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,22rem),1fr))] gap-x-4 gap-y-1">
      {claims.map(({ id, text, phrase, source }) => (
        <li key={id} title={tipOf({ phrase, source })}>
          {text}
        </li>
      ))}
    </ul>
  );
}
