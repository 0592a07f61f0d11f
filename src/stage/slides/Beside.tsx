import { useWords } from '../../ui/locale-context';
import { Prose } from '../../ui/text/Prose';
import type { FigureView } from '../../views/figure/figure';

/** Period and scope of a figure below its name, as far as the name does not say them. */
export function Beside({ figure: { name, period, scope } }: { readonly figure: FigureView }) {
  const { separator } = useWords();
  const said = [period, scope].filter((text): text is string => text !== null && !name.includes(text));
  return said.length === 0 ? null : <Prose as="span" className="st-period" text={said.join(separator)} />;
}
