import { useWords } from '../../ui/locale-context';
import type { FigureView } from '../../views/figure/figure';
import { besideName } from '../../views/slide/beside';
import { WallProse } from './WallProse';

/** Period and scope of a figure below its name, as far as the name does not say them. */
export function Beside({ figure }: { readonly figure: FigureView }) {
  const { separator } = useWords();
  const said = besideName(figure);
  if (said.length === 0) return null;
  return (
    <span className="st-period">
      <WallProse text={said.join(separator)} />
    </span>
  );
}
