import type { DetailView } from '../../views/figure/describe-detail';
import { QuoteBlock } from '../figure/QuoteBlock';
import { Prose } from '../text/Prose';
import { DrawerSection } from './DrawerSection';

/** The period as one of three, the phrase that it was put back from, and the other facts. */
export function DetailPeriod({ detail }: { readonly detail: DetailView }) {
  const { period, facts, quotes } = detail;
  return (
    <DrawerSection title={period.label}>
      {period.choices.length === 0 ? (
        <Prose as="p" text={period.value} />
      ) : (
        <ul className="grid grid-cols-3 border border-rule">
          {period.choices.map(({ kind, name, text, chosen }) => (
            <li
              key={kind}
              {...(chosen ? { 'aria-current': true } : {})}
              className={`border-rule px-1 py-0.5 not-first:border-l ${chosen ? 'bg-ink text-paper' : 'text-ink-soft'}`}
            >
              <p className={chosen ? 'font-bold' : ''}>{name}</p>
              <Prose as="p" className="text-note" text={text} />
            </li>
          ))}
        </ul>
      )}
      {quotes
        .filter(({ purpose }) => purpose === 'period')
        .map((quote) => (
          <div key={quote.place} className="mt-1">
            <QuoteBlock quote={quote} withPlace />
          </div>
        ))}
      <dl className="mt-1 grid grid-cols-[5rem_1fr] gap-x-2 gap-y-0.5 text-note">
        {facts.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-ink-soft">{label}</dt>
            <Prose as="dd" text={value} />
          </div>
        ))}
      </dl>
    </DrawerSection>
  );
}
