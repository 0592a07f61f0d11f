import type { ClaimView } from '../../views/view';

interface Props {
  readonly title: string;
  readonly note: string;
  readonly claims: readonly ClaimView[];
}

/** Statements without a number, with the phrase that says so. */
export function Claims({ title, note, claims }: Props) {
  return (
    <section className="border-t border-rule pt-1.5">
      <h3 className="text-label font-bold">{title}</h3>
      <p className="text-note text-ink-soft">{note}</p>
      <ul className="mt-1 grid grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] gap-x-4 gap-y-1">
        {claims.map((claim) => (
          <li key={claim.id}>
            <p>{claim.text}</p>
            <p className="text-note text-ink-soft">
              <q lang="zh-CN" className="font-title before:content-none after:content-none">
                {claim.phrase}
              </q>{' '}
              {claim.source}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
