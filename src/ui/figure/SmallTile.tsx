import type { FigureView } from '../../views/figure/figure';
import { tileSize } from '../styles';
import { Prose } from '../text/Prose';
import { BigNumber } from './BigNumber';
import { ChangeMark } from './ChangeMark';
import { FigureLink } from './FigureLink';
import { StatusBadge } from './StatusBadge';

interface Props {
  readonly figure: FigureView;
  /** Large for the top of a panel, small for rows of further figures. */
  readonly size?: 'large' | 'small';
  readonly headline?: boolean;
}

/** Number, name, then period or scope; 复原 or 推算 beside where it applies. */
export function SmallTile({ figure, size = 'small', headline = false }: Props) {
  const large = size === 'large';
  return (
    <article aria-label={figure.name}>
      <p>
        <FigureLink figure={figure} headline={headline}>
          <BigNumber
            figure={figure}
            size={tileSize(figure.number, large)}
            unitSize={large ? 'text-label' : 'text-body'}
          />
        </FigureLink>
      </p>
      <h3 className="mt-1 text-body">{figure.name}</h3>
      {(figure.caption !== null || figure.statusLabel !== null || figure.change !== null) && (
        <p className="text-note text-ink-soft">
          {figure.change !== null && (
            <FigureLink figure={figure} className="mr-1">
              <ChangeMark change={figure.change} />
            </FigureLink>
          )}
          {/* The space belongs to the caption's text. As a text node of its own it would shift while the page loads. */}
          {figure.caption !== null && <Prose text={`${figure.caption} `} />}
          <StatusBadge figure={figure} />
        </p>
      )}
    </article>
  );
}
