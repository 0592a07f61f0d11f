import { Prose } from '../../ui/text/Prose';
import type { Context } from '../../views/context';
import { exampleNumber } from '../../views/figure/examples';

/** Says above numbers that are written out that they are no more precise than the printed ones. */
export function ExactNote({ context }: { readonly context: Context }) {
  const example = exampleNumber(context);
  if (example === null) return null;
  return (
    <Prose
      as="p"
      className="pb-1 text-note text-second"
      text={context.locale.words.numbers.note(example.printed, example.exact)}
    />
  );
}
