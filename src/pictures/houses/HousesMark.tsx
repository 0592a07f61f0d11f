import { useWords } from '../../ui/locale-context';
import type { MarkProps } from '../picture-kind';
import { FigurePiece } from '../signs/FigurePiece';
import { PointerLink } from '../signs/PointerLink';
import { House } from './House';
import { signsOf } from './signs-of';

/** A small count as signs, solid as far as something is done. */
export function HousesMark({ spec }: MarkProps<'houses'>) {
  const words = useWords().picture;
  const { whole, parts } = spec;
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap gap-x-2 gap-y-1" aria-hidden="true">
        {signsOf(spec).map(({ figure, solid, key }) => (
          <PointerLink key={key} figure={figure} className="block">
            <House solid={solid} className="block h-7 w-8" />
          </PointerLink>
        ))}
      </div>
      <p className="flex flex-wrap gap-x-3">
        <span>
          {whole.figure.name}{' '}
          <FigurePiece figure={whole.figure} className="font-bold text-section">
            {whole.figure.text}
          </FigurePiece>
        </span>
        {parts.map(({ figure }) => (
          <span key={figure.indicatorId}>
            {words.solid(figure.name)}{' '}
            <FigurePiece figure={figure} className="font-bold text-section">
              {figure.text}
            </FigurePiece>
          </span>
        ))}
      </p>
    </div>
  );
}
