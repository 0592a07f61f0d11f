import type { PurseView } from '../views/view';

/** A flow is an arrow, a stock a filled square, a plan an outline. */
export function NatureSign({ nature }: { readonly nature: PurseView['nature'] }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className="mt-[0.125rem] h-2.5 w-2.5 flex-none overflow-visible"
      aria-hidden="true"
    >
      {nature === 'flow' && (
        <path d="M0 12h21M14 5l8 7-8 7" className="fill-none stroke-accent" strokeWidth="3" />
      )}
      {nature === 'stock' && <rect x="2" y="2" width="20" height="20" className="fill-second" />}
      {nature === 'plan' && (
        <rect x="3" y="3" width="18" height="18" className="fill-none stroke-ink" strokeWidth="2" />
      )}
    </svg>
  );
}
