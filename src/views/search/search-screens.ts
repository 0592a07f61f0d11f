import type { Edition } from '../../edition/types';
import { type Locale, localeOf } from '../../format/locale';
import type { Context } from '../context';
import type { ScreenName, SearchEntry } from './search-entry';

export const inBoth = [localeOf('zh'), localeOf('en')];

/** Every screen with an address of its own, found by its name and its headings in both languages. */
export const screenEntries = ({ edition, locale }: Context): readonly SearchEntry[] => {
  const here = said(edition, locale);
  const everywhere = inBoth.map((each) => said(edition, each));
  return (Object.keys(here) as ScreenName[]).map((name) => ({
    kind: 'screen',
    id: name,
    title: here[name].title,
    words: everywhere.flatMap((each) => [each[name].title, each[name].detail, ...each[name].headings]),
    numbers: [],
    detail: () => here[name].detail,
    target: { kind: 'screen', name },
  }));
};

interface Said {
  readonly title: string;
  readonly detail: string;
  readonly headings: readonly string[];
}

function said({ year, previousYear, indicators }: Edition, { words }: Locale): Record<ScreenName, Said> {
  const { app, growth, method, table, booklet, onePage, status } = words;
  return {
    overview: { title: app.overview, detail: '', headings: [app.backToOverview] },
    growth: {
      title: app.growth,
      detail: growth.trends(previousYear, year),
      headings: [table.columns.change, growth.basis],
    },
    indicators: { title: app.indicators, detail: table.title(indicators.length), headings: [app.data] },
    method: {
      title: app.method,
      detail: method.title,
      headings: [
        app.methodToo,
        method.baselines(previousYear),
        method.damage,
        method.checks,
        method.questions,
        method.glossary,
        method.reuse,
        status.derived,
        status.reconstructed,
      ],
    },
    onePage: { title: onePage.name, detail: onePage.hint, headings: [] },
    worksheet: { title: method.worksheet, detail: method.noIndicatorsText, headings: [] },
    booklet: { title: booklet.title(year), detail: '', headings: [] },
    present: { title: app.present, detail: '', headings: [app.presentToo, app.presentHint] },
  };
}
