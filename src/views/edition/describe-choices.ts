import { knownOf } from '../../edition/by-rule/known';
import type { Offer } from '../../edition/by-rule/offer';
import { isYearly, tilesOf } from '../../edition/by-rule/order';
import { titleOfPicture } from '../../edition/by-rule/prose';
import { mostHeadlines } from '../../edition/choices/choose';
import { offersOf, shownIn, slideOffersOf } from '../../edition/choices/offers';
import type { PicturePlan, SlidePlan } from '../../edition/plan';
import type { Edition, Indicator } from '../../edition/types';
import { pick } from '../../format/locale';
import { yearsWordsOf } from '../../format/words/years';
import { type Context, panelName } from '../context';
import { describeFigure } from '../figure/figure-view';
import { sayPlainly, sayTemplate } from '../say';

/** Something that can be chosen or taken away: its id, and what it says. */
export interface Choosable {
  readonly id: string;
  readonly name: string;
}

/** What is chosen, in its order, and what else there is. */
export interface Chosen {
  readonly chosen: readonly Choosable[];
  readonly others: readonly Choosable[];
}

export interface OfferChoice extends Choosable {
  readonly offer: Offer;
  /** Why it is not drawn by itself. */
  readonly why: string;
}

export interface SectionContents {
  readonly shown: readonly Choosable[];
  readonly offers: readonly OfferChoice[];
  readonly tiles: Chosen;
}

export interface SlideChoice extends Choosable {
  readonly plan: SlidePlan;
  readonly note: string;
}

export type ChoicesView = ReturnType<typeof describeChoices>;

/** What the dashboard of an edition shows by choice. A section is described when it is opened, for an edition may be large. */
export function describeChoices(context: Context) {
  const { edition, locale } = context;
  const { choices } = yearsWordsOf(locale.language);
  const offers = offersOf(edition);
  const offered = slideOffersOf(edition);
  return {
    edition,
    headlines: headlinesOf(context),
    mostHeadlines,
    sections: edition.sections
      .filter(({ id }) => knownOf(edition).own(id).length > 0)
      .map(({ id }) => {
        const own = offers.filter(({ section }) => section === id);
        return {
          id,
          name: panelName(context, id),
          counts: choices.counts(shownIn(edition, id).length, own.length, tilesIn(edition, id).length),
          contents: (): SectionContents => contentsOf(context, id, own),
        };
      }),
    slides: {
      counts: choices.slideCounts(edition.plan.slides.length, offered.length),
      shown: edition.plan.slides.map((slide) => slideChoice(context, slide)),
      offered: offered.map((slide) => slideChoice(context, slide)),
    },
  };
}

const figureChoice = ({ locale }: Context, figure: Indicator): Choosable => {
  const { name, text } = describeFigure(locale, figure);
  return { id: figure.id, name: `${name} ${text}` };
};

/** The figures that stand out in a section: the finding, and those of weight 1 and 2, as many as tiles. */
function tilesIn(edition: Edition, section: string): readonly Indicator[] {
  const known = knownOf(edition);
  const lead = known.figures.get(edition.plan.sections.find(({ id }) => id === section)?.card.lead ?? '');
  const tiles = tilesOf(known.own(section)).filter((tile) => tile !== lead && tile.weight < 3);
  return lead === undefined ? tiles : [lead, ...tiles];
}

function headlinesOf(context: Context): Chosen {
  const { edition } = context;
  const { figures } = knownOf(edition);
  const chosen = edition.plan.headline.flatMap((id) => figures.get(id) ?? []);
  const candidates = new Set([
    ...edition.indicators.filter(({ change }) => isYearly(change)),
    ...edition.sections.flatMap(({ id }) => tilesIn(edition, id)),
  ]);
  return {
    chosen: chosen.map((figure) => figureChoice(context, figure)),
    others: [...candidates]
      .filter((figure) => !chosen.includes(figure))
      .map((figure) => figureChoice(context, figure)),
  };
}

function contentsOf(context: Context, section: string, offers: readonly Offer[]): SectionContents {
  const { edition, locale } = context;
  const { choices } = yearsWordsOf(locale.language);
  const pictures = new Map(edition.plan.pictures.map((picture) => [picture.id, picture]));
  const tiles = tilesIn(edition, section);
  return {
    shown: shownIn(edition, section).flatMap((id) => {
      const picture = pictures.get(id);
      return picture === undefined ? [] : [{ id, name: nameOfPicture(context, picture) }];
    }),
    offers: offers.map((offer) => ({
      id: offer.picture.id,
      name: nameOfPicture(context, offer.picture),
      offer,
      why: choices.whyOf(choices.reasons[offer.why]),
    })),
    tiles: {
      chosen: tiles.map((figure) => figureChoice(context, figure)),
      others: knownOf(edition)
        .own(section)
        .filter((figure) => !tiles.includes(figure))
        .map((figure) => figureChoice(context, figure)),
    },
  };
}

const kindOf = ({ locale }: Context, { kind }: PicturePlan): string =>
  yearsWordsOf(locale.language).choices.kinds[kind];

/** Its kind, and the finding that would stand over it. */
const nameOfPicture = (context: Context, picture: PicturePlan): string =>
  yearsWordsOf(context.locale.language).choices.of(kindOf(context, picture), titleOf(context, picture));

function titleOf(context: Context, picture: PicturePlan): string {
  const { edition, locale } = context;
  return (
    sayPlainly(context, `picture.${picture.id}.title`) ??
    sayTemplate(context, titleOfPicture(edition, picture, locale.language)).text
  );
}

function slideChoice(context: Context, plan: SlidePlan): SlideChoice {
  const { slides, slideKinds, of } = yearsWordsOf(context.locale.language).choices;
  const said = titleOfSlide(context, plan);
  const kind = slideKinds[plan.kind];
  return {
    id: plan.id,
    name: said === null ? kind : of('section' in plan ? panelName(context, plan.section) : kind, said),
    plan,
    note: slides.minutes(plan.from),
  };
}

function titleOfSlide(context: Context, slide: SlidePlan): string | null {
  const { edition, locale } = context;
  const { figures, claims } = knownOf(edition);
  const written = sayPlainly(context, `slide.${slide.id}.title`);
  if (written !== null || !('section' in slide)) return written;
  switch (slide.kind) {
    case 'picture': {
      const picture = edition.plan.pictures.find(({ id }) => id === slide.picture);
      return picture === undefined ? null : titleOf(context, picture);
    }
    case 'numbers': {
      const lead = figures.get(slide.large[0] ?? '');
      return lead === undefined ? null : figureChoice(context, lead).name;
    }
    case 'statements': {
      const claim = claims.get(slide.claims[0] ?? '');
      return claim === undefined ? null : pick(locale, claim.text);
    }
  }
}
