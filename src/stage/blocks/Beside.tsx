import { useWords } from '../../ui/locale-context';
import { Prose } from '../../ui/text/Prose';

/** Period and scope of a figure, below its name. */
export function Beside({ said }: { readonly said: readonly string[] }) {
  const { separator } = useWords();
  return said.length === 0 ? null : <Prose as="span" className="st-period" text={said.join(separator)} />;
}
