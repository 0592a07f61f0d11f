import type { YearsView } from '../../views/figure/describe-years';
import { BigNumber } from '../figure/BigNumber';
import { QuoteBlock } from '../figure/QuoteBlock';
import { Prose } from '../text/Prose';
import { DrawerSection } from './DrawerSection';

/** Both years as each edition prints them, the growths side by side, and what they are to each other. */
export function DetailYears({ years }: { readonly years: YearsView | null }) {
  if (years === null) return null;
  return (
    <DrawerSection title={years.title} remark={years.by}>
      <dl className="grid gap-1">
        {years.rows.map(({ year, figure, quote, book }, i) => (
          <div key={year}>
            <dt className="flex items-baseline justify-between gap-1">
              <span className="text-ink-soft">{year}</span>
              <BigNumber figure={figure} size="text-num-xs" unitSize="text-body" />
            </dt>
            <dd>
              {/* This year's phrase stands at the head of the detail. */}
              {i === 0 && <QuoteBlock quote={quote} />}
              <p className="text-note text-ink-soft">
                {book} {quote.place}
              </p>
            </dd>
          </div>
        ))}
      </dl>
      {years.growth.map((quote) => (
        <QuoteBlock key={quote.place} quote={quote} withPlace />
      ))}
      {years.said.map((text) => (
        <Prose key={text} as="p" text={text} />
      ))}
      {years.verdict !== null && <p className="font-bold">{years.verdict}</p>}
      {years.implied !== null && <Prose as="p" className="text-note text-ink-soft" text={years.implied} />}
    </DrawerSection>
  );
}
