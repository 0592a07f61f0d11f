import type { Context } from '../../views/context';

/** Stands in the place of the comparison until that is built. */
export function CompareScreen({ context }: { readonly context: Context }) {
  return <h1 className="py-4 font-title text-finding font-bold">{context.locale.words.app.compare}</h1>;
}
