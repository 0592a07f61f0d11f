import type { Indicator } from '../indicators/edition-types';

/** Names in either language and phrase, folded once: thousands of figures are searched with every key. */
const texts = new WeakMap<Indicator, string>();
// Stands in no text, so that nothing is found across two of them.
const between = '\n';

function textOf(indicator: Indicator): string {
  const known = texts.get(indicator);
  if (known !== undefined) return known;
  const { name, evidence } = indicator;
  const text = [name.zh, name.en, evidence.phrase].join(between).toLowerCase();
  texts.set(indicator, text);
  return text;
}

/** Whether a figure is found by what was typed: by name in either language, phrase, or the beginning of the number. */
export function isFoundBy(find: string): (indicator: Indicator) => boolean {
  const wanted = find.trim().toLowerCase();
  if (wanted === '') return () => true;
  return (indicator) => textOf(indicator).includes(wanted) || indicator.printed.startsWith(wanted);
}

/** Folds the texts of figures ahead of the first search, a piece at each step. */
export function* prepareFinding(indicators: readonly Indicator[]): Generator<void> {
  for (const [i, indicator] of indicators.entries()) {
    textOf(indicator);
    if (i % 500 === 499) yield;
  }
}
