import { readFileSync } from 'node:fs';
import { published } from './published';

const builtIn = JSON.parse(
  readFileSync(new URL('../../dist/data/suining-2021.json', import.meta.url), 'utf8'),
);

/** A made-up year, matched with the one that is built in: every figure is the same measure. */
export function madeUp(
  year: number,
  place = builtIn.edition.place,
): { readonly edition: { readonly id: string } } {
  const said = { zh: `虚构的${year}年度回顾（测试用）`, en: `Made-up review of ${year} (for tests)` };
  const id = `made-up-${year}`;
  return {
    ...structuredClone(builtIn),
    edition: {
      ...builtIn.edition,
      id,
      place,
      year,
      previousYear: year - 1,
      made: '2026-03-02',
      source: { book: said, section: said, article: said },
    },
    indicators: structuredClone(builtIn.indicators).map((figure: { id: string }) =>
      figure.id === 'funding.linkage.total' ? withGrowth(figure) : figure,
    ),
    matches: published.indicators.map(({ id: here }) => ({
      with: 'suining-2021',
      here,
      there: here,
      relation: 'same',
      by: 'key',
    })),
  };
}

const withGrowth = (figure: object) =>
  JSON.parse(JSON.stringify(figure).replaceAll('8.73', '9.02').replaceAll('13.38', '3.32'));
