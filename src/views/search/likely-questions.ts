import { heaviestFirst } from '../../derive/heaviest-first';
import type { Edition, Indicator } from '../../edition/types';
import { pick } from '../../format/locale';
import type { Context } from '../context';
import { describeFigure } from '../figure/figure-view';
import { foundAs } from '../figure/figure-words';
import type { SearchEntry } from './search-entry';

const offered = 10;

/**
 * What is likely to be asked, offered before anything is typed: which figures grew, the heaviest figure of each section,
 * where the numbers come from. An edition of few sections is asked about its next heaviest figures.
 */
export function likelyQuestions(context: Context): readonly SearchEntry[] {
  const { edition, locale } = context;
  const { questions, figures } = locale.words.search;
  const growths = edition.indicators.filter(({ change }) => change !== undefined).length;
  const about = (name: 'growth' | 'method', title: string, answer: string): SearchEntry => ({
    ...asked(name, title),
    detail: () => answer,
    target: { kind: 'screen', name },
  });
  const first = growths === 0 ? [] : [about('growth', questions.growths, figures(growths))];
  const last = about('method', questions.method, '');
  const asking = heaviestOfEach(edition).slice(0, offered - first.length - 1);
  return [
    ...first,
    ...asking.map(
      (i): SearchEntry => ({
        ...asked(
          i.id,
          questions[i.kind === 'count' || i.kind === 'total' ? i.kind : 'other'](pick(locale, i.name)),
        ),
        detail: (here) => foundAs(here.locale, describeFigure(here.locale, i)),
        target: { kind: 'figure', id: i.id },
      }),
    ),
    last,
  ];
}

/** A question is offered and not searched for. */
const asked = (id: string, title: string) =>
  ({ kind: 'question', id, title, words: [], numbers: [] }) as const;

/** The heaviest figure of each section, chapters behind, then the other figures. */
function heaviestOfEach(edition: Edition): readonly Indicator[] {
  const figures = heaviestFirst(edition);
  const firsts = [...edition.sections]
    .sort((a, b) => Number(a.kind === 'chapter') - Number(b.kind === 'chapter'))
    .flatMap(({ id }) => figures.find(({ section }) => section === id) ?? []);
  return [...new Set([...firsts, ...figures])];
}
