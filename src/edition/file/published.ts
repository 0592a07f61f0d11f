import type { Plan } from '../plan';
import type { Text } from '../text';
import type { EditionTexts } from '../texts';
import type { Change, Check, Edition, Indicator, Section } from '../types';
import { type Layout, nothing, prose, said } from './content';
import {
  changeFields,
  check,
  checkInOneLine,
  evidence,
  figureFields,
  headFields,
  ids,
  lists,
  sectionFields,
} from './facts';
import { limits } from './limits';
import { object, optional, or } from './object';
import { plan } from './plan';
import { type Read, recordIn } from './reading';
import { day, flag, list, mapped, nullable, number, oneOf, text, words } from './shapes';

/** A figure of the published data, with the texts that stand in it. */
interface PublishedFigure {
  readonly indicator: Indicator;
  readonly window: string | undefined;
  readonly sentence: Text | undefined;
}

type Period = Pick<Indicator, 'period' | 'yearWords' | 'periodEvidence'>;

/** The first format gave only the words of another period. */
const period: Read<Period> = (value, reading) =>
  (recordIn(value)?.zh === undefined ? fullPeriod : periodInWords)(value, reading);
const periodInWords: Read<Period> = mapped(text, (period) => ({ period }));
const fullPeriod: Read<Period> = mapped(
  object<{ readonly text?: Text; readonly words?: string; readonly evidence?: Indicator['evidence'] }>(
    { text: optional(text), words: optional(words(limits.phrase)), evidence: optional(evidence) },
    ['kind'],
  ),
  ({ text: period, words: yearWords, evidence: periodEvidence }) => ({
    ...(period === undefined ? {} : { period }),
    ...(yearWords === undefined ? {} : { yearWords }),
    ...(periodEvidence === undefined ? {} : { periodEvidence }),
  }),
);

/** Before format 3 the direction was the sign of the worked-out value; its size is never read. */
const publishedChange: Read<Change> = mapped(
  object<
    Omit<Change, 'computed' | 'direction'> & {
      readonly direction?: Change['direction'];
      readonly value?: number;
    }
  >({ ...changeFields, direction: optional(oneOf(['up', 'down'])), value: optional(number) }, ['baseline']),
  ({ direction, value = 0, ...rest }) => ({ ...rest, direction: direction ?? (value < 0 ? 'down' : 'up') }),
);

type RawFigure = Omit<Indicator, 'earlier' | 'status' | keyof Period> & {
  readonly status: 'stated' | 'reconstructed';
  readonly period: Period;
  readonly window?: string;
  readonly template?: Text;
};
const publishedFigure: Read<PublishedFigure> = mapped(
  object<RawFigure>(
    {
      ...figureFields,
      status: oneOf(['stated', 'reconstructed']),
      period: or(period, {}),
      change: optional(publishedChange),
      window: optional(words(limits.window)),
      template: optional(text),
    },
    ['value', 'baseUnit', 'sentence'],
  ),
  ({ status, period, window, template, ...rest }) => ({
    indicator: { ...rest, ...period, ...(status === 'reconstructed' ? { status } : {}) },
    window,
    sentence: template,
  }),
);

interface Head
  extends Pick<Edition, 'id' | 'place' | 'year' | 'previousYear' | 'source' | 'draft' | 'made'> {}
interface PublishedFile
  extends Pick<
    Edition,
    | 'parts'
    | 'sectors'
    | 'claims'
    | 'lists'
    | 'cautions'
    | 'noIndicators'
    | 'glossary'
    | 'openQuestions'
    | 'matches'
    | 'prose'
  > {
  readonly edition: Head;
  readonly sections: readonly (Omit<Section, 'shortName'> & { readonly shortName?: Text })[];
  readonly indicators: readonly PublishedFigure[];
  readonly checks: readonly Check[];
  readonly sameSentence: readonly (readonly string[])[];
  readonly plan: Plan | null;
  readonly speech: EditionTexts['speech'];
}

/** The checks of format 1 have neither name nor unit. */
const unnamed: Read<readonly Check[]> = () => [];

/** The published data, formats 1 to 3. What they worked out is left aside. */
export const published = (version: number): Layout<PublishedFile> => ({
  fields: {
    edition: object<Head>({ ...headFields, draft: flag, made: optional(day) }, ['rights']),
    parts: or(list(text), []),
    sections: list(
      object<PublishedFile['sections'][number]>({ ...sectionFields, shortName: optional(text) }),
    ),
    ...lists,
    indicators: list(publishedFigure),
    sameSentence: or(list(ids), []),
    checks: or(version === 1 ? unnamed : list(version === 2 ? checkInOneLine : check), []),
    plan: nullable(plan),
    prose: or(prose, nothing.prose),
    speech: or(said, {}),
  },
  aside: ['format', 'units'],
  make: ({
    edition,
    sections = [],
    indicators = [],
    sameSentence = [],
    plan = null,
    speech = {},
    ...rest
  }) => ({
    facts: {
      ...nothing,
      ...edition,
      ...rest,
      sections: sections.map(({ shortName, panelName, ...section }) => ({
        ...section,
        shortName: shortName ?? section.name,
        ...(panelName === undefined || (version < 3 && panelName.zh === section.name.zh)
          ? {}
          : { panelName }),
      })),
      indicators: indicators.map(({ indicator }) => indicator),
      sentences: sameSentence,
    },
    plan,
    texts: {
      sentences: textsOf(indicators, ({ sentence }) => sentence),
      speech,
      windows: textsOf(indicators, ({ window }) => window),
    },
  }),
});

const textsOf = <T>(
  figures: readonly PublishedFigure[],
  of: (figure: PublishedFigure) => T | undefined,
): Readonly<Record<string, T>> =>
  Object.fromEntries(
    figures.flatMap((figure) => {
      const own = of(figure);
      return own === undefined ? [] : [[figure.indicator.id, own]];
    }),
  );
