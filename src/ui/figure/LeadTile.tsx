import type { FigureView } from '../../views/figure/figure';
import { useLocale } from '../locale-context';
import { headlineSize } from '../styles';
import { TakeAwayButton } from '../take-away/TakeAwayButton';
import { Prose } from '../text/Prose';
import { BigNumber } from './BigNumber';
import { FigureLink } from './FigureLink';

/** The tile of a leading figure without growth. That it has none is said once for the whole row. */
export function LeadTile({ figure }: { readonly figure: FigureView }) {
  const { language } = useLocale();
  return (
    <article aria-label={figure.name} className="flex flex-col">
      <div className={`flex ${language === 'en' ? 'lg:min-h-6' : ''}`}>
        <h3 className="text-label">{figure.name}</h3>
        <TakeAwayButton subject={{ kind: 'figure', reference: figure.indicatorId }} name={figure.name} />
      </div>
      <p className="flex min-h-[4.25rem] items-baseline pt-1 xl:min-h-12 xl:pt-1.5">
        <FigureLink figure={figure} headline>
          <BigNumber figure={figure} size={headlineSize(figure)} unitSize="text-section xl:text-title" />
        </FigureLink>
      </p>
      <p className="flex flex-wrap items-center gap-1 text-body text-ink-soft">
        {figure.caption !== null && <Prose text={figure.caption} />}
      </p>
    </article>
  );
}
