import type { PictureItem, PicturePlan } from '../plan';
import type { EditionFacts, Indicator } from '../types';
import { amountOf } from './amount';
import { isRate } from './fits';
import type { Known } from './known';
import { barsIn } from './likeness';
import type { OfferReason } from './offer';
import { byWeight, isYearly } from './order';
import { idOf } from './picture-id';
import { isShare, sharePictures } from './shares';
import { stepPictures } from './steps';
import { sumsIn } from './sums';

/** So many figures stand on one picture, the weightiest ones. */
const mostItems = 8;
const hundredMillion = 1e8;

export interface Candidates {
  /** Pictures whose condition holds for certain, in the order in which a panel shows them. */
  readonly certain: readonly PicturePlan[];
  /** Pictures that need a person's judgement. */
  readonly unsure: readonly { readonly picture: PicturePlan; readonly why: OfferReason }[];
}

/** Every picture that the figures of a section bear. */
export function candidatesOf(facts: EditionFacts, known: Known, section: string): Candidates {
  const own = known.own(section);
  const sentences = known.sentences(section);
  const sums = sentences.flatMap(sumsIn);
  const parts = sums.filter(({ said }) => said).map(({ picture }) => picture);
  return {
    certain: [
      ...growthsOf(own),
      ...ratesOf(section, own),
      ...pursesOf(section, own),
      ...sentences.flatMap((sentence) => sharePictures(facts.checks, sentence)),
      ...parts,
      ...mendedOf(known, section),
    ],
    unsure: [
      ...sums.flatMap(({ said, picture }) => (said ? [] : [{ picture, why: 'sum' as const }])),
      ...stepPictures(section, own).map((picture) => ({ picture, why: 'order' as const })),
      ...sentences
        .filter((sentence) => sumsIn(sentence).length === 0)
        .flatMap(barsIn)
        .map((picture) => ({ picture, why: 'noun' as const })),
    ],
  };
}

/** Only a growth in percent against the year before surely gives that year; without it there would be only one bar. */
const growthsOf = (own: readonly Indicator[]): readonly PicturePlan[] =>
  byWeight(own.filter(({ change, kind }) => isYearly(change) && kind !== 'growth'))
    .filter(({ change }) => change?.unit === '%' && change.basis !== 'constant-price')
    .map(({ id }) => ({ id: idOf(id, '.growth'), kind: 'growth', items: [{ id }] }));

/** Rates of which less is better say nothing of how far something has come. */
const isBurden = /逾期|失业|死亡|病死|发生率|发病|流失|返贫|下降|支付比例/;

function ratesOf(section: string, own: readonly Indicator[]): readonly PicturePlan[] {
  const rates = own.filter(
    (figure) =>
      figure.kind === 'rate' && isRate(figure) && !isShare(figure) && !isBurden.test(figure.name.zh),
  );
  const items = listed(weightiest(rates));
  return items === null ? [] : [{ id: idOf(section, '.rates'), kind: 'rates', items }];
}

function pursesOf(section: string, own: readonly Indicator[]): readonly PicturePlan[] {
  const money = weightiest(
    own.filter((figure) => {
      const { unit, value } = amountOf(figure);
      return figure.kind === 'total' && unit === '元' && value >= hundredMillion && natureOf(figure) !== null;
    }),
  ).flatMap((figure) => {
    const nature = natureOf(figure);
    return nature === null ? [] : [{ id: figure.id, nature }];
  });
  const [purse, ...purses] = money;
  return purse === undefined || new Set(money.map(({ nature }) => nature)).size < 2
    ? []
    : [{ id: idOf(section, '.money'), kind: 'purses', items: [purse, ...purses] }];
}

function natureOf({ name }: Indicator): 'flow' | 'stock' | 'plan' | null {
  if (/储备|规划|计划/.test(name.zh)) return 'plan';
  if (/资产|余额|存量/.test(name.zh)) return 'stock';
  return /投入|发放|投资|支出/.test(name.zh) ? 'flow' : null;
}

/** How many were found, and that they were put right: the statement is about one count of problems. */
function mendedOf({ claims, figures }: Known, section: string): readonly PicturePlan[] {
  const [first, ...more] = [...claims.values()]
    .flatMap((claim) => {
      const [about, ...others] = claim.about;
      const found = figures.get(about ?? '');
      return claim.section === section &&
        /整改|消除|解决/.test(claim.text.zh) &&
        found?.kind === 'count' &&
        /排查|摸排|发现|查出|问题|隐患/.test(`${found.name.zh}${found.evidence.phrase}`) &&
        others.length === 0
        ? [{ id: found.id, claim: claim.id }]
        : [];
    })
    .slice(0, mostItems);
  return first === undefined
    ? []
    : [{ id: idOf(section, '.mended'), kind: 'mended', items: [first, ...more] }];
}

/** The weightiest, in the order of the article. */
function weightiest(figures: readonly Indicator[]): readonly Indicator[] {
  if (figures.length <= mostItems) return figures;
  const chosen = new Set(byWeight(figures).slice(0, mostItems));
  return figures.filter((figure) => chosen.has(figure));
}

/** The items of a picture; null for fewer than two, which make no comparison. */
export function listed(indicators: readonly Indicator[]): readonly [PictureItem, ...PictureItem[]] | null {
  const [first, second, ...more] = indicators.map(({ id }) => ({ id }));
  return first === undefined || second === undefined ? null : [first, second, ...more];
}
