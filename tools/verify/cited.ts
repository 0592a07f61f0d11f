import type { Text } from '../../src/edition/text';
import type { Edition, Indicator } from '../../src/edition/types';
import { unitFacts } from '../../src/edition/units';
import { fillSentence } from '../../src/format/cite';
import { formatFigure } from '../../src/format/figure';
import type { Language } from '../../src/format/number-style';
import type { Reasons } from './our-words';
import type { Fault } from './phrases';

/**
 * Holds the sentence for a report of one figure: its number once and by its slot, no digit that the article's
 * sentence, the period or the scope doesn't have, a verb, and no measure word said twice.
 * @param sentence the sentence of the article, restored
 */
export function verifyCited(
  edition: Edition,
  indicator: Indicator,
  template: Text | undefined,
  sentence: string,
  verbs: Reasons['verbs'],
): readonly Fault[] {
  const fault = (message: string): Fault => ({ kind: 'cited', where: indicator.id, message });
  if (template === undefined) return [fault('has no sentence for a report')];
  return (['zh', 'en'] as const).flatMap((language) =>
    faultsOf(edition, indicator, template[language], language, sentence, verbs[language]).map((message) =>
      fault(`${message}: “${template[language]}”`),
    ),
  );
}

function faultsOf(
  edition: Edition,
  indicator: Indicator,
  template: string,
  language: Language,
  sentence: string,
  verbs: readonly string[],
): readonly string[] {
  const { yearWords, change } = indicator;
  const named = [...template.matchAll(slots)].map(([, slot = '']) => slot);
  const own = named.filter((slot) => slot === 'value' || slot === 'number');
  const unknown = unknownSlots(edition, indicator, template);
  if (unknown.length > 0)
    return [`names ${unknown.join(', ')}, which is no stated growth and no other figure`];

  const faults: string[] = [];
  if (own.length !== 1) faults.push(`has its number ${own.length} times`);
  if (change !== undefined && named.filter((slot) => slot === 'growth').length !== 1)
    faults.push('does not have its stated growth once');
  const written = template.replace(slots, '|');
  const allowed = allowedNumbers(edition, indicator, language, sentence);
  for (const number of numbersIn(written)) {
    if (number === indicator.printed) faults.push(`writes its own number ${number} beside its slot`);
    else if (!allowed.has(number))
      faults.push(`writes ${number}, which is in neither its sentence, period nor scope`);
  }
  if (language === 'zh' && yearWords !== undefined && !written.includes(yearWords))
    faults.push(`does not say “${yearWords}”`);
  if (!verbs.some((verb) => hasVerb(written, verb, language))) faults.push('has no verb that we know');
  const twice = doubledMeasure(edition, indicator, template, language);
  if (twice !== null) faults.push(`says “${twice}” twice`);
  return faults;
}

/** What stands between braces in the template of a sentence. */
const slots = /\{([^{}]*)\}/g;

/** Slots of a template that can't be filled. */
export const unknownSlots = (
  { indicators }: Pick<Edition, 'indicators'>,
  { id, change }: Indicator,
  template: string,
): readonly string[] =>
  [...template.matchAll(slots)]
    .map(([, slot = '']) => slot)
    .filter((slot) =>
      slot === 'growth'
        ? change === undefined
        : slot !== 'value' && slot !== 'number' && !indicators.some((i) => i.id === slot && i.id !== id),
    );

const numbersIn = (text: string): readonly string[] =>
  (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => number.replace(/,/g, '').replace(/\.$/, ''));

/** The numbers of the article's sentence, the period and the scope; the year, where the figure is of it. */
function allowedNumbers(
  { year }: Edition,
  { period, scope }: Indicator,
  language: Language,
  sentence: string,
): ReadonlySet<string> {
  const texts = [sentence, period?.zh, scope?.zh, ...(language === 'en' ? [period?.en, scope?.en] : [])];
  return new Set([
    ...texts.flatMap((text) => numbersIn(text ?? '')),
    ...(period === undefined ? [String(year)] : []),
  ]);
}

const hasVerb = (text: string, verb: string, language: Language): boolean =>
  language === 'zh' ? text.includes(verb) : new RegExp(`\\b${verb}\\b`).test(text);

/** The measure word that stands right beside the value that already ends with it (个45个, 6.96万人次人次); null where none does. */
function doubledMeasure(
  edition: Edition,
  indicator: Indicator,
  template: string,
  language: Language,
): string | null {
  const at = template.search(/\{(?:value|number)\}/);
  if (at < 0) return null;
  const slot = /^\{[^}]*\}/.exec(template.slice(at))?.[0] ?? '';
  const style = { language, exact: false };
  const fill = (piece: string) => fillSentence(edition, indicator, piece, style);
  const before = fill(template.slice(0, at)).trimEnd();
  const behind = fill(template.slice(at + slot.length)).trimStart();
  const value = fill(slot);
  const word = language === 'zh' ? unitFacts(indicator.unit).base : formatFigure(indicator, style).unit;
  if (word === '' || word === '%' || !value.includes(word)) return null;
  const isDoubled =
    language === 'zh'
      ? before.endsWith(word) || behind.startsWith(word)
      : new RegExp(`\\b${word}$`).test(before) || behind.startsWith(word);
  return isDoubled ? word : null;
}
