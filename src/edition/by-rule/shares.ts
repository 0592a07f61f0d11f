import type { PicturePlan } from '../plan';
import type { Check, EditionFacts, Expression, Indicator } from '../types';
import { idOf } from './picture-id';

/** An amount of which the article says what share of an unprinted whole it is: 2.47亿元（占总额的54.4%）. */
interface Share {
  readonly amount: Indicator;
  readonly share: Indicator;
}

const saysShare = /占|比重|比例|份额/;

/** A share of something, and not how far something has come. */
export const isShare = ({ name, evidence, printed }: Indicator): boolean =>
  saysShare.test(name.zh) || new RegExp(`占[^，,。；]*${printed.replace('.', '[.]')}%`).test(evidence.phrase);

/** The shares of a sentence with their amounts: the number right before 占 in the phrase of the share. */
function sharesIn(sentence: readonly Indicator[]): readonly Share[] {
  return sentence.flatMap((share) => {
    if (share.unit !== '%' || share.qualifier !== undefined || Number(share.printed) >= 100) return [];
    const { phrase } = share.evidence;
    const before = phrase.slice(0, phrase.indexOf(share.printed));
    const said = before.lastIndexOf('占');
    if (said < 0) return [];
    const amounts = sentence.filter(
      ({ kind, unit, printed, qualifier }) =>
        (kind === 'total' || kind === 'count') &&
        qualifier === undefined &&
        before.slice(0, said).includes(`${printed}${unit}`),
    );
    const [amount, ...others] = amounts;
    return amount === undefined || others.length > 0 ? [] : [{ amount, share }];
  });
}

const wholeOf = ({ amount, share }: Share): Expression => ({ op: '÷', terms: [amount.id, share.id] });
const restOf = (share: Share): Expression => ({ op: '-', terms: [wholeOf(share), share.amount.id] });

const derived = (checks: readonly Check[], expression: Expression): Check | undefined =>
  checks.find(
    (check) => check.kind === 'derived' && JSON.stringify(check.expression) === JSON.stringify(expression),
  );

/** Shares of wholes that are not printed, each a hollow whole with the amount in it. */
export function sharePictures(
  checks: readonly Check[],
  sentence: readonly Indicator[],
): readonly PicturePlan[] {
  return sharesIn(sentence).flatMap((share) => {
    const whole = derived(checks, wholeOf(share));
    const rest = derived(checks, restOf(share));
    return whole === undefined || rest === undefined
      ? []
      : [
          {
            id: idOf(share.share.id, '.share'),
            kind: 'parts',
            whole: { check: whole.id },
            items: [{ id: share.amount.id, also: [share.share.id] }, { check: rest.id }],
          },
        ];
  });
}

/** The facts with the wholes that stated shares imply, where nobody has worked them out. */
export function withShares(facts: EditionFacts, sentences: readonly (readonly Indicator[])[]): EditionFacts {
  const taken = new Set(facts.checks.map(({ id }) => id));
  const added = sentences
    .flatMap(sharesIn)
    .flatMap((share) =>
      [
        checkOf(share, '.whole', wholeOf(share), words.whole),
        checkOf(share, '.rest', restOf(share), words.rest),
      ].filter((check) => !taken.has(check.id) && derived(facts.checks, check.expression) === undefined),
    );
  return added.length === 0 ? facts : { ...facts, checks: [...facts.checks, ...added] };
}

const words = {
  whole: {
    name: (name: { readonly zh: string; readonly en: string }) => ({
      zh: `${name.zh}对应的总量`,
      en: `The whole behind: ${name.en}`,
    }),
    shortName: { zh: '对应总量', en: 'Implied whole' },
  },
  rest: {
    name: (name: { readonly zh: string; readonly en: string }) => ({
      zh: `${name.zh}以外的部分`,
      en: `The rest beside: ${name.en}`,
    }),
    shortName: { zh: '其余部分', en: 'The rest' },
  },
};

const checkOf = (
  { amount, share }: Share,
  ending: string,
  expression: Expression,
  { name, shortName }: typeof words.whole,
): Check => ({
  id: idOf(share.id, ending),
  kind: 'derived',
  name: name(share.name),
  shortName,
  expression,
  unit: amount.unit,
});
