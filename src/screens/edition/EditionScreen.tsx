import type { Context } from '../../views/context';

/** Stands in the place of the desk until that is built. */
export function EditionScreen({ context }: { readonly context: Context }) {
  return <h1 className="py-4 font-title text-finding font-bold">{context.locale.words.app.bring}</h1>;
}
