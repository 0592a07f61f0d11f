import type { PicturePlan, Plan } from './plan';
import type { Prose } from './prose';
import { drawnIn } from './slides-by-rule';
import type { EditionFacts, Indicator } from './types';

/** Kinds of figures whose rows stand together on a panel that nobody planned. */
export const rowKinds = ['money', 'rates', 'counts'] as const;
export type RowKind = (typeof rowKinds)[number];

/** The figures that tell each section, the first of them its finding. */
export type SectionLeads = readonly { readonly id: string; readonly figures: readonly string[] }[];

type Sentences = Readonly<Record<string, string>>;

const rises = ({ change }: Indicator): boolean => change?.direction === 'up';
const isPoints = ({ change }: Indicator): boolean => change?.unit === '个百分点';

/** On what a growth is: a label of its own, the year before, or two printed years. Braces of a label would name a figure. */
const onWhat = ({ change }: Indicator, language: 'zh' | 'en', yearly: string, computed: string): string =>
  change?.against === undefined
    ? change?.computed === true
      ? computed
      : yearly
    : change.against[language].replace(/[{}]/g, '');

/** The sentences of one language. None contains a digit of its own, and none praises. */
const chinese = {
  language: 'zh' as 'zh' | 'en',
  /** A figure with its name, and its growth where one is stated. */
  figure: (i: Indicator): string =>
    i.kind === 'growth'
      ? `{${i.id}|name}${chinese.growth(i)}`
      : `{${i.id}|name}{${i.id}}${i.change === undefined ? '' : `，${chinese.growth(i)}`}`,
  growth: (i: Indicator): string =>
    `${onWhat(i, 'zh', '同比', '按两年印数计算，')}${rises(i) ? (isPoints(i) ? '提高' : '增长') : '下降'}{${i.id}|growth}`,
  separator: '；',
  stop: '。',
  fromZero: (unit: string) => `${unit}，自零起`,
  rates: '比率，%，同一条0—100轴',
  ratesCaution: '各比率分母不同，分别看完成程度，不互相比较。',
  purses: '各项金额，各有口径',
  pursesSubtitle: '时期与性质不同：不相加，也不放在同一条轴上',
  mended: (figure: string) => `${figure}，原文载明已整改`,
  mendedSubtitle: '排查出的数量',
  mendedCaution: '整改情况是原文的定性表述，未列整改数。',
  rows: { money: '金额', rates: '比率', counts: '数量' },
  derived: '据原文推算',
  areas: '{sections}个领域',
  fastest: (id: string) => `{${id}|name}增幅最高，为{${id}|growth}`,
  growths: '原文载明的同比增幅，%，自零起',
  growthsCaution: '各项口径不同，只比增幅，不比规模。',
};

type Grammar = typeof chinese;

const english: Grammar = {
  language: 'en',
  figure: (i) =>
    i.kind === 'growth'
      ? `{${i.id}|name}: ${english.growth(i)}`
      : `{${i.id}|name}: {${i.id}}${i.change === undefined ? '' : `, ${english.growth(i)}`}`,
  growth: (i) =>
    `${rises(i) ? 'up' : 'down'} {${i.id}|growth} ${onWhat(i, 'en', 'on the year before', 'by both printed years')}`,
  separator: '; ',
  stop: '.',
  fromZero: () => 'From zero',
  rates: 'Rates, %, on one axis from 0 to 100',
  ratesCaution: 'Each rate has a base of its own: see how far each has come, and do not compare them.',
  purses: 'Sums of money, each of its own kind',
  pursesSubtitle: 'Different periods and natures: neither added nor drawn on one axis',
  mended: (figure) => `${figure}; the article says that they were resolved`,
  mendedSubtitle: 'How many were found',
  mendedCaution: 'The article says in words that they were resolved and prints no number.',
  rows: { money: 'Money', rates: 'Rates', counts: 'Counts' },
  derived: 'Worked out from the article',
  areas: 'Areas of work: {sections}',
  fastest: (id) => `{${id}|name} grew most, by {${id}|growth}`,
  growths: 'Growth on the year before as stated, %, from zero',
  growthsCaution: 'The figures are counted in different ways: compare their growth, not their size.',
};

/** What a figure comes to, as a template: its name, its value and its growth where one is stated. */
export const sentenceOfFigure = (indicator: Indicator, language: 'zh' | 'en'): string =>
  (language === 'zh' ? chinese : english).figure(indicator);

/** Sentences for an edition by rule; a written sentence takes the place of one by rule. */
export const proseByRule = (facts: EditionFacts, plan: Plan, leads: SectionLeads): Prose => ({
  zh: { ...sentencesOf(facts, plan, leads, chinese), ...facts.prose.zh },
  en: { ...sentencesOf(facts, plan, leads, english), ...facts.prose.en },
});

function sentencesOf(facts: EditionFacts, plan: Plan, leads: SectionLeads, grammar: Grammar): Sentences {
  const find = (id: string) => facts.indicators.find((indicator) => indicator.id === id);
  const said = (ids: readonly string[]) => {
    const figures = ids.flatMap((id) => find(id) ?? []).map(grammar.figure);
    return figures.length === 0 ? '' : `${figures.join(grammar.separator)}${grammar.stop}`;
  };
  const sections = leads.flatMap(({ id, figures: [first, ...more] }) => {
    const lead = find(first ?? '');
    return lead === undefined
      ? []
      : [
          [`section.${id}.title`, grammar.figure(lead)],
          [`section.${id}.lead`, said(more.slice(0, 3))],
        ];
  });
  const groups = plan.sections.flatMap(({ id }) => [
    ...rowKinds.map((row) => [`group.${id}.${row}.subject`, grammar.rows[row]]),
    [`group.${id}.derived.subject`, grammar.derived],
  ]);
  const sectors = facts.sectors.flatMap(({ id }) => {
    const [lead] = facts.indicators
      .filter((indicator) => indicator.sectors.includes(id))
      .sort((a, b) => a.weight - b.weight);
    return lead === undefined ? [] : [[`sector.${id}.title`, grammar.figure(lead)]];
  });
  const pictures = plan.pictures.flatMap((picture) =>
    Object.entries(wordsOf(picture, find, grammar)).map(([part, words]) => [
      `picture.${picture.id}.${part}`,
      words,
    ]),
  );
  const slides = leadsOfSlides(plan).flatMap(({ slide, figure }) => {
    const lead = find(figure);
    return lead === undefined ? [] : [[`slide.${slide}.title`, grammar.figure(lead)]];
  });
  return Object.fromEntries(
    [
      ...sections,
      ...slides,
      ...groups,
      ...sectors,
      ...pictures,
      // The bottom line in the article's words, then the headline.
      ['message.opening', saidHeld(facts, plan, grammar)] as const,
      ['message.results', said(plan.headline.slice(0, 3))] as const,
      ...growthRates(facts, grammar),
      ['overview.areas', grammar.areas] as const,
    ].filter(([, words]) => words !== ''),
  );
}

/** The figure that a slide is titled by: the first that leads no slide before. */
function leadsOfSlides({
  slides,
  pictures,
}: Plan): readonly { readonly slide: string; readonly figure: string }[] {
  const told: { slide: string; figure: string }[] = [];
  for (const slide of slides) {
    const drawn = slide.kind === 'picture' ? pictures.filter(({ id }) => id === slide.picture) : [];
    const figures = slide.kind === 'numbers' ? slide.large : drawn.flatMap(drawnIn);
    const lead = figures.find((id) => !told.some(({ figure }) => figure === id)) ?? figures[0];
    if (lead !== undefined) told.push({ slide: slide.id, figure: lead });
  }
  return told;
}

function saidHeld({ claims }: EditionFacts, { bottomLine }: Plan, { language, stop }: Grammar): string {
  const [first] = bottomLine.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
  return first === undefined ? '' : `${first.text[language]}${stop}`;
}

function wordsOf(
  { kind, items }: PicturePlan,
  find: (id: string) => Indicator | undefined,
  grammar: Grammar,
): { readonly title: string; readonly subtitle: string; readonly caution?: string } {
  const figures = items.flatMap((item) => ('id' in item ? (find(item.id) ?? []) : []));
  const [first] = figures;
  const all = figures.map(grammar.figure).join(grammar.separator);
  switch (kind) {
    case 'rates':
      return { title: all, subtitle: grammar.rates, caution: grammar.ratesCaution };
    case 'purses':
      return { title: grammar.purses, subtitle: grammar.pursesSubtitle };
    case 'mended':
      return {
        title: grammar.mended(all),
        subtitle: grammar.mendedSubtitle,
        caution: grammar.mendedCaution,
      };
    case 'growths':
      return { title: all, subtitle: grammar.growths, caution: grammar.growthsCaution };
    case 'growth':
    case 'bars':
    case 'parts':
      return { title: all, subtitle: grammar.fromZero(first?.unit ?? '') };
    // A kind that is not drawn from zero, or of which the rule knows nothing.
    default:
      return { title: all, subtitle: '' };
  }
}

/** About the picture of all growths: the largest rise in percent, if anything rose. */
function growthRates({ indicators }: EditionFacts, grammar: Grammar): readonly (readonly [string, string])[] {
  const [fastest] = indicators
    .filter((i) => rises(i) && !isPoints(i))
    .sort((a, b) => Number(b.change?.printed) - Number(a.change?.printed));
  const at = 'picture.growth.rates';
  return [
    [`${at}.title`, fastest === undefined ? '' : grammar.fastest(fastest.id)],
    [`${at}.subtitle`, grammar.growths],
    [`${at}.caution`, grammar.growthsCaution],
  ];
}
