import type { FigureView } from '../../views/figure/figure';
import { tileSize } from '../styles';
import { TakeAwayButton } from '../take-away/TakeAwayButton';
import { Prose } from '../text/Prose';
import { BigNumber } from './BigNumber';
import { ChangeMark } from './ChangeMark';
import { FigureLink } from './FigureLink';

/** Number, name, then growth, period or scope. */
export function SmallTile({ figure }: { readonly figure: FigureView }) {
  return (
    <article aria-label={figure.name}>
      <p className="flex items-center">
        <FigureLink figure={figure}>
          <BigNumber figure={figure} size={tileSize(figure.number)} unitSize="text-body" />
        </FigureLink>
        <TakeAwayButton subject={{ kind: 'figure', reference: figure.indicatorId }} name={figure.name} />
      </p>
      <h3 className="mt-1 text-body">{figure.name}</h3>
      {(figure.caption !== null || figure.change !== null) && (
        <p className="text-note text-ink-soft">
          {figure.change !== null && (
            <FigureLink figure={figure} className="mr-1">
              <ChangeMark change={figure.change} />
            </FigureLink>
          )}
          {figure.caption !== null && <Prose text={figure.caption} />}
        </p>
      )}
    </article>
  );
}
