import { BigNumber } from '../../ui/figure/BigNumber';
import { useLocale } from '../../ui/locale-context';
import type { MarkProps } from '../picture-kind';
import { FigurePiece } from '../signs/FigurePiece';

interface Props extends MarkProps<'figures'> {
  readonly size?: 'card' | 'panel';
}

/** Numbers in a row, each over its label; numbers of one place run on. */
export function FiguresMark({ spec: { items }, size = 'panel' }: Props) {
  const { language } = useLocale();
  const large = size === 'panel';
  return (
    <ul className={`flex flex-wrap justify-between gap-y-1 ${large ? 'gap-x-4' : 'gap-x-1.5'}`}>
      {items.map(({ figures }) => (
        <li key={figures[0]?.indicatorId} className="min-w-0">
          <p>
            {figures.map((figure) => (
              <FigurePiece
                key={figure.indicatorId}
                figure={figure}
                className={`inline-block ${figures.length > 1 || language === 'en' ? 'mr-1' : ''}`}
              >
                <BigNumber
                  figure={figure}
                  size={large ? 'text-num-s' : 'text-section xl:text-num-xs'}
                  unitSize="text-note"
                />
              </FigurePiece>
            ))}
          </p>
          <p className={large ? 'text-body text-ink-soft' : 'text-note text-ink-soft xl:text-body'}>
            {large ? figures[0]?.name : figures[0]?.label}
          </p>
        </li>
      ))}
    </ul>
  );
}
