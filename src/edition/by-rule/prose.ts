import type { PicturePlan, Plan } from '../plan';
import type { Prose } from '../prose';
import { withoutBraces } from '../template';
import type { EditionFacts, Indicator } from '../types';
import { amountOf } from './amount';
import { chinese, english, fastestOf, type Grammar, rowKinds } from './grammar';
import { type Known, knownOf } from './known';
import { tilesOf } from './order';
import { drawnIn } from './slides';
import { saysAmong } from './sums';

/** A title of more figures than these would be a list. */
const mostInTitle = 3;

type Sentences = Readonly<Record<string, string>>;
type Entries = readonly (readonly [string, string])[];

/** Sentences for an edition by rule; a written sentence takes the place of one by rule. */
export const proseByRule = (facts: EditionFacts, plan: Plan): Prose => ({
  zh: { ...sentencesOf(facts, plan, chinese), ...facts.prose.zh },
  en: { ...sentencesOf(facts, plan, english), ...facts.prose.en },
});

function sentencesOf(facts: EditionFacts, plan: Plan, grammar: Grammar): Sentences {
  const known = knownOf(facts);
  const find = (id: string) => known.figures.get(id);
  const said = (figures: readonly Indicator[]) =>
    figures.length === 0 ? '' : `${figures.map(grammar.figure).join(grammar.separator)}${grammar.stop}`;
  const entries: Entries = [
    ...plan.sections.flatMap(({ id, card }): Entries => {
      const lead = find(card.lead);
      const more = tilesOf(known.own(id)).filter((tile) => tile !== lead);
      return lead === undefined
        ? []
        : [
            [`section.${id}.title`, grammar.figure(lead)],
            [`section.${id}.lead`, said(more.slice(0, mostInTitle))],
          ];
    }),
    ...leadsOfSlides(plan).flatMap(({ slide, figure }): Entries => {
      const lead = find(figure);
      return lead === undefined ? [] : [[`slide.${slide}.title`, grammar.figure(lead)]];
    }),
    ...subjectsOf(plan, grammar),
    ...leadsOfSectors(facts).map(([id, lead]): Entries[number] => [
      `sector.${id}.title`,
      grammar.figure(lead),
    ]),
    ...plan.pictures.flatMap((picture) => wordsOfPicture(picture, known, grammar)),
    // The bottom line in the article's words, then the headline.
    ['message.opening', saidHeld(known, plan, grammar)],
    ['message.results', said(plan.headline.slice(0, mostInTitle).flatMap((id) => find(id) ?? []))],
    ...growthRates(facts, grammar),
    ['overview.areas', grammar.areas],
  ];
  return Object.fromEntries(entries.filter(([, words]) => words !== ''));
}

/** The subjects of the groups that the rule makes. */
function subjectsOf({ sections }: Plan, { rows, derived }: Grammar): Entries {
  const subjects = new Map<string, string>([
    ...rowKinds.map((row) => [row, rows[row]] as const),
    ['derived', derived],
  ]);
  return sections.flatMap(({ id, groups }) =>
    groups.flatMap((group): Entries => {
      const subject = subjects.get(group.id);
      return subject === undefined ? [] : [[`group.${id}.${group.id}.subject`, subject]];
    }),
  );
}

/** A figure of more sectors than this is common to them and tells none of them. */
const mostOfItsOwn = 3;

/** The weightiest figure of each sector, one that is common to many only where there is no other. */
function leadsOfSectors({ indicators, sectors }: EditionFacts): readonly (readonly [string, Indicator])[] {
  const leads = new Map<string, Indicator>();
  const isCommon = (figure: Indicator) => figure.sectors.length > mostOfItsOwn;
  for (const figure of indicators)
    for (const sector of figure.sectors) {
      const lead = leads.get(sector);
      const isMore = (other: Indicator) =>
        isCommon(figure) === isCommon(other)
          ? figure.weight < other.weight ||
            (figure.weight === other.weight && figure.sectors.length < other.sectors.length)
          : isCommon(other);
      if (lead === undefined || isMore(lead)) leads.set(sector, figure);
    }
  return sectors.flatMap(({ id }) => {
    const lead = leads.get(id);
    return lead === undefined ? [] : [[id, lead] as const];
  });
}

/** The figure that a slide is titled by: the first that leads no slide before. */
function leadsOfSlides({
  slides,
  pictures,
}: Plan): readonly { readonly slide: string; readonly figure: string }[] {
  const drawn = new Map(pictures.map((picture) => [picture.id, drawnIn(picture)]));
  const told = new Set<string>();
  return slides.flatMap((slide) => {
    const figures =
      slide.kind === 'numbers' ? slide.large : slide.kind === 'picture' ? drawn.get(slide.picture) : [];
    const lead = figures?.find((id) => !told.has(id)) ?? figures?.[0];
    if (lead === undefined) return [];
    told.add(lead);
    return [{ slide: slide.id, figure: lead }];
  });
}

function saidHeld({ claims }: Known, { bottomLine }: Plan, { language, stop }: Grammar): string {
  const [first] = bottomLine.flatMap((id) => claims.get(id) ?? []);
  return first === undefined ? '' : `${withoutBraces(first.text[language])}${stop}`;
}

/** The finding over a picture, by rule, as a template. */
export const titleOfPicture = (facts: EditionFacts, picture: PicturePlan, language: 'zh' | 'en'): string =>
  wordsOf(picture, knownOf(facts), language === 'zh' ? chinese : english).title;

/** The words around a picture, by their names. */
function wordsOfPicture(picture: PicturePlan, known: Known, grammar: Grammar): Entries {
  return Object.entries(wordsOf(picture, known, grammar)).map(([part, words]) => [
    `picture.${picture.id}.${part}`,
    words,
  ]);
}

interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  readonly caution?: string;
}

function wordsOf(picture: PicturePlan, { figures: known }: Known, grammar: Grammar): PictureWords {
  const figures = drawnIn(picture).flatMap((id) => known.get(id) ?? []);
  const all = sayFirst(figures, grammar);
  switch (picture.kind) {
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
    case 'steps':
      return { title: grammar.inOrder(figures.map(grammar.value)), subtitle: grammar.steps };
    case 'parts':
    case 'among':
    case 'houses':
      return wordsOfWhole(picture, figures, known, grammar);
    case 'growth':
    case 'bars':
      return { title: all, subtitle: grammar.fromZero(largestUnit(figures)) };
    // A kind that is not drawn from zero, or of which the rule knows nothing.
    default:
      return { title: all, subtitle: '' };
  }
}

function wordsOfWhole(
  picture: Extract<PicturePlan, { readonly whole: unknown }>,
  figures: readonly Indicator[],
  known: Known['figures'],
  grammar: Grammar,
): PictureWords {
  const whole = 'id' in picture.whole ? known.get(picture.whole.id) : undefined;
  const unit = largestUnit(whole === undefined ? figures : [whole]);
  const subtitle = picture.kind === 'parts' ? grammar.fromZero(unit) : '';
  if (whole !== undefined) {
    const values = figures.map(grammar.value);
    if (isSaid(picture, whole, figures))
      return { title: grammar.parts(grammar.value(whole), values), subtitle };
    const caution = picture.kind === 'parts' ? grammar.sumCaution : grammar.withinCaution;
    return { title: [grammar.value(whole), ...values].join(grammar.separator), subtitle, caution };
  }
  const [amount] = figures;
  const share = picture.items.flatMap(({ also = [] }) => also)[0];
  return amount === undefined || share === undefined
    ? { title: sayFirst(figures, grammar), subtitle }
    : { title: grammar.share(grammar.value(amount), share), subtitle: grammar.shareSubtitle(unit) };
}

/** 其中 is said where the article says it: of the first of parts that add up, and of each of those that are only among it. */
const isSaid = ({ kind }: PicturePlan, whole: Indicator, [first, ...more]: readonly Indicator[]): boolean =>
  first !== undefined &&
  saysAmong(whole, first) &&
  (kind === 'parts' || more.every((figure) => saysAmong(whole, figure)));

/** The first figures, and that there are others. */
function sayFirst(figures: readonly Indicator[], { figure, separator, andOthers }: Grammar): string {
  const said = figures.slice(0, mostInTitle).map(figure).join(separator);
  return figures.length > mostInTitle ? andOthers(said) : said;
}

/** The unit in which the axis of a picture is shown: that of its largest figure. */
function largestUnit(figures: readonly Indicator[]): string {
  const [first, ...more] = figures;
  if (first === undefined) return '';
  return withoutBraces(more.reduce((a, b) => (amountOf(b).value > amountOf(a).value ? b : a), first).unit);
}

/** About the picture of all growths: the largest rise in percent, if anything rose. */
function growthRates({ indicators }: EditionFacts, grammar: Grammar): Entries {
  const fastest = fastestOf(indicators);
  const at = 'picture.growth.rates';
  return [
    [`${at}.title`, fastest === undefined ? '' : grammar.fastest(fastest.id)],
    [`${at}.subtitle`, grammar.growths],
    [`${at}.caution`, grammar.growthsCaution],
  ];
}
