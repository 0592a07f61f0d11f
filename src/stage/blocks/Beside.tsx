import { WallProse } from '../../pictures/wall/WallProse';
import { useWords } from '../../ui/locale-context';

/** Period and scope of a figure, below its name. */
export function Beside({ said }: { readonly said: readonly string[] }) {
  const { separator } = useWords();
  if (said.length === 0) return null;
  return (
    <span className="st-period">
      <WallProse text={said.join(separator)} />
    </span>
  );
}
