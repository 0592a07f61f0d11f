import { expect, it } from 'vitest';
import { nextYearEdition } from '../../derive/match/next-year-edition';
import { withEarlier } from '../../derive/match/with-earlier';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../../views/context';
import { describeDeck } from '../../views/slide/describe-deck';
import { plainStage } from '../../views/slide/stage-query';
import { showsComputed } from './growths-on';

const locale = localeOf('zh');
const edition = withEarlier(nextYearEdition(suining2021), suining2021);
const { slides } = describeDeck(createContext(locale, edition, new Set(), [suining2021]), plainStage);
const shows = (kind: string) =>
  slides.filter((slide) => slide.kind === kind).map((slide) => showsComputed(slide, locale.words.signs.ring));

it('finds worked-out growths beside large numbers, and none in tables, rows and statements', () => {
  expect(shows('numbers')).toContain(true);
  expect(shows('table')).not.toContain(true);
  expect(shows('held')).not.toContain(true);
});
