import { memo } from 'react';
import { yearsWordsOf } from '../../format/words/years';
import { InEdition } from '../../ui/figure/InEdition';
import { usePrinting } from '../../ui/frame/use-printing';
import { useLocale, useWords } from '../../ui/locale-context';
import { TakeAwayButton } from '../../ui/take-away/TakeAwayButton';
import { CopyButton } from '../../ui/text/CopyButton';
import { copyTable } from '../../ui/text/copy';
import { Prose } from '../../ui/text/Prose';
import type { CompareFilter } from '../../views/compare/compare-filter';
import type { CompareView } from '../../views/compare/compare-view';
import { plainTable } from '../../views/list/table-query';
import { ScreenHeading } from '../blocks/ScreenHeading';
import { Choices } from './Choices';
import { CompareTable } from './CompareTable';
import type { EditionChoice } from './edition-choice';
import { TrendCards } from './TrendCards';

interface Props {
  readonly view: CompareView;
  /** Every edition that the page can show. */
  readonly choices: readonly EditionChoice[];
  readonly filterOf: (show: CompareFilter) => string;
  /** Where a further edition is brought in and matched. */
  readonly desk: string;
  readonly figureOf: (edition: string, reference: string) => string;
}

/** Two or more editions beside each other. */
export const CompareScreen = memo(function CompareScreen({ view, choices, filterOf, desk, figureOf }: Props) {
  const words = yearsWordsOf(useLocale().language).compare;
  const { picture } = useWords();
  const whole = usePrinting();
  const { columns, hint, filters, asked, rowCount, sectorNotes, sources } = view;
  const alone = columns.length < 2;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 print:block print:space-y-2">
      <InEdition figureOf={figureOf} edition={view.titleEdition}>
        <ScreenHeading view={view} />
      </InEdition>
      <Choices
        title={words.choose}
        choices={choices.map(({ draft, name, ...rest }) => ({
          ...rest,
          name: draft ? `${name} ${words.draft}` : name,
        }))}
      />
      {hint !== null && (
        <p className="border-l-4 border-second bg-sheet p-2 text-label">
          {hint}{' '}
          <a href={desk} className="font-bold underline underline-offset-4 hover:no-underline print:hidden">
            {words.hints.toDesk}
          </a>
        </p>
      )}
      <TrendCards
        key={columns.length > 2 ? 'more' : 'two'}
        title={view.trendsTitle}
        hint={words.trends.hint}
        trends={view.trends}
        portion={columns.length > 2 ? 8 : 4}
        more={words.trends.others}
        figureOf={figureOf}
      />
      {!alone && (
        <>
          <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <Choices
              title={words.filter}
              choices={filters.map(({ id, name, count }) => ({
                id,
                name: `${name} ${count}`,
                chosen: id === asked,
                href: filterOf(id),
              }))}
            />
            <span className="flex items-center gap-0.5">
              <CopyButton onCopy={() => copyTable(view.table())} label={picture.copy} words={picture} />
              <TakeAwayButton
                subject={{ kind: 'table', table: view.table, query: plainTable }}
                name={view.caption}
                className="take-seen"
              />
            </span>
          </div>
          {rowCount === 0 ? (
            <p className="border-l-4 border-rule bg-sheet p-2 text-label font-bold">{words.nothing}</p>
          ) : (
            <CompareTable view={view} words={words} figureOf={figureOf} whole={whole} />
          )}
        </>
      )}
      <footer className="grid gap-0.5 border-t-2 border-rule-strong pt-0.5 text-note text-ink-soft">
        {sectorNotes.length > 0 && (
          <Prose
            as="p"
            text={`${words.sectors.title}${words.sectors.colon}${sectorNotes.join(words.lead.separator)}`}
          />
        )}
        {!alone && <p>{words.foot}</p>}
        {sources.map((source) => (
          <Prose key={source} as="p" text={source} />
        ))}
      </footer>
    </div>
  );
});
