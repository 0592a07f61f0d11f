import type { ClaimView } from '../../views/view';

/** Statements without a number; the phrase that says so is told on hover, and stands in the detail. */
export function Statements({ claims }: { readonly claims: readonly ClaimView[] }) {
  return (
    <ul className="grid gap-1">
      {claims.map(({ id, text, phrase, source }) => (
        <li key={id} title={`“${phrase}” ${source}`}>
          {text}
        </li>
      ))}
    </ul>
  );
}
