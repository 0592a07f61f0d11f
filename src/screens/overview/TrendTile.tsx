import { CardMark } from '../../pictures/CardMark';
import { BigNumber } from '../../ui/figure/BigNumber';
import { ChangeMark } from '../../ui/figure/ChangeMark';
import { FigureLink } from '../../ui/figure/FigureLink';
import { useLocale } from '../../ui/locale-context';
import { headlineSize } from '../../ui/styles';
import { Prose } from '../../ui/text/Prose';
import type { TrendView } from '../../views/figure/figure';

/** A leading figure with its stated growth and both years. */
export function TrendTile({ trend }: { readonly trend: TrendView }) {
  const { current, change, interval, baseline } = trend;
  const { language } = useLocale();
  return (
    <article aria-label={current.name} className="flex flex-col">
      <h3 className={`text-label ${language === 'en' ? 'lg:min-h-6' : ''}`}>{current.name}</h3>
      <p className="flex min-h-[4.25rem] flex-wrap items-baseline justify-between gap-x-1 pt-1 xl:min-h-12 xl:pt-1.5">
        <FigureLink figure={current} headline>
          {language === 'en' ? (
            <>
              <BigNumber
                figure={{ ...current, unit: '' }}
                size={current.number.length > 8 ? 'text-num-xs xl:text-num-s' : 'text-num-m xl:text-num-l'}
                unitSize="text-label"
              />
              {/* English says the number otherwise than the article: how it is printed stands beside its unit. */}
              <span className="block min-h-[1.5em] text-body">
                {current.unit !== '' && (
                  <>
                    {' '}
                    <b>{current.unit}</b>
                  </>
                )}
                {current.gloss !== null && (
                  <>
                    {' '}
                    <Prose as="span" className="text-note text-ink-soft" text={current.gloss} />
                  </>
                )}
              </span>
            </>
          ) : (
            <BigNumber figure={current} size={headlineSize(current)} unitSize="text-section xl:text-title" />
          )}
        </FigureLink>
        <FigureLink figure={current} headline>
          <ChangeMark change={change} className="text-[1.375rem] xl:text-[1.875rem]" />
        </FigureLink>
      </p>
      <CardMark spec={{ kind: 'growth', trend }} />
      {interval !== null && baseline !== null && (
        <p className="mt-0.5 text-note text-ink-soft">
          <FigureLink figure={baseline}>{interval}</FigureLink>
        </p>
      )}
    </article>
  );
}
