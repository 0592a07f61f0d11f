import type { EditionTexts } from '../../src/edition/texts';
import type { Context } from '../../src/views/context';
import { describeDetail } from '../../src/views/figure/describe-detail';
import { describeMethod } from '../../src/views/method/describe-method';
import { describeOnePage } from '../../src/views/one-page/describe-one-page';
import { describeArea } from '../../src/views/screen/describe-area';
import { describeCity } from '../../src/views/screen/describe-city';
import { describeGrowth } from '../../src/views/screen/describe-growth';
import { describeSectors } from '../../src/views/sector/describe-sectors';
import { describeDeck } from '../../src/views/slide/describe-deck';
import { plainStage } from '../../src/views/slide/stage-query';

/** Every number of a text. */
export const numbersOf = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

/** What the screens of a context say: numbers, and texts of figures by whether they were worked out. */
export function shownIn(context: Context, texts: EditionTexts) {
  const { edition } = context;
  const views: readonly unknown[] = [
    describeCity(context),
    describeGrowth(context),
    describeSectors(context),
    describeMethod(context),
    describeOnePage(context),
    describeDeck(context, plainStage),
    edition.sections.map(({ id }) => describeArea(context, id)),
    edition.indicators.map(({ id }) => describeDetail(context, id)),
    texts,
  ];
  const said: string[] = [];
  const derived = new Set<string>();
  const stated = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') said.push(value);
    if (typeof value !== 'object' || value === null) return;
    const { text, status, figure } = value as {
      readonly text?: unknown;
      readonly status?: unknown;
      readonly figure?: { readonly status?: unknown } | null;
    };
    if (typeof text === 'string') {
      if (status === 'derived') derived.add(text);
      else stated.add(text);
      // A cell says an increase with its sign, which the figure itself does not have.
      if (figure?.status === 'derived') derived.add(text);
    }
    for (const one of Object.values(value)) walk(one);
  };
  walk(views);
  return { numbers: new Set(said.flatMap(numbersOf)), derived, stated };
}
