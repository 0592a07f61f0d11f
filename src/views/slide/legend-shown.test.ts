import { expect, it } from 'vitest';
import { nextYearEdition } from '../../derive/match/next-year-edition';
import { withEarlier } from '../../derive/match/with-earlier';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describeDeck } from './describe-deck';
import { plainStage } from './stage-query';

const locale = localeOf('zh');
const edition = withEarlier(nextYearEdition(suining2021), suining2021);
const { slides } = describeDeck(createContext(locale, edition, new Set(), [suining2021]), plainStage);
const saying = (kind: string) =>
  slides
    .filter((slide) => slide.kind === kind)
    .map(({ legend }) => legend.includes(locale.words.legend.computed));

it('a legend speaks of worked-out growths beside large numbers, and not of those that a slide doesn’t show', () => {
  expect(saying('numbers')).toContain(true);
  expect(saying('table')).not.toContain(true);
  expect(saying('held')).not.toContain(true);
  // Its figures have them all the same.
  const { figures } = slides.find(({ kind }) => kind === 'table') ?? { figures: [] };
  expect(figures.some(({ change }) => change?.tip != null)).toBe(true);
});
