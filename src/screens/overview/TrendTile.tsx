import { CardMark } from '../../pictures/CardMark';
import { BigNumber } from '../../ui/figure/BigNumber';
import { ChangeMark } from '../../ui/figure/ChangeMark';
import { FigureLink } from '../../ui/figure/FigureLink';
import { useLocale } from '../../ui/locale-context';
import { headlineSize } from '../../ui/styles';
import { TakeAwayButton } from '../../ui/take-away/TakeAwayButton';
import { Prose } from '../../ui/text/Prose';
import type { TrendView } from '../../views/figure/figure';

/**
 * A leading figure with its stated growth, the increase in its unit and both years. The whole tile opens the figure; what
 * was worked out opens its own detail.
 */
export function TrendTile({ trend }: { readonly trend: TrendView }) {
  const { current, change, increase, increaseText } = trend;
  const { language } = useLocale();
  const english = language === 'en';
  return (
    <article aria-label={current.name} className="relative flex flex-col">
      <div className="flex">
        <h3 className="text-body xl:text-label">{current.name}</h3>
        <TakeAwayButton
          subject={{ kind: 'figure', reference: current.indicatorId }}
          name={current.name}
          className="z-1"
        />
      </div>
      <div className="mt-auto flex min-h-[3.75rem] flex-wrap items-end justify-between gap-x-1 pb-0.5 xl:min-h-[4.25rem]">
        <FigureLink figure={current} headline className="covers">
          <BigNumber figure={current} size={headlineSize(current)} unitSize="text-label xl:text-section" />
        </FigureLink>
        <p className={`ml-auto text-right leading-tight ${english ? 'w-full' : ''}`}>
          <ChangeMark change={change} className="block text-[1.375rem] xl:text-[1.75rem]" />
          {increase !== null && increaseText !== null && (
            <FigureLink figure={increase} className="relative z-1 whitespace-nowrap text-note xl:text-body">
              {increaseText}
            </FigureLink>
          )}
        </p>
      </div>
      {english && (
        // English says the number otherwise than the article, whose form stands in a line of its own.
        <p className="min-h-[1.75rem] pb-0.5">
          {current.gloss !== null && (
            <Prose as="span" className="text-note text-ink-soft" text={current.gloss} />
          )}
        </p>
      )}
      <CardMark spec={{ kind: 'growth', trend }} />
    </article>
  );
}
