import type { PictureItem, PicturePlan } from '../plan';
import type { Indicator } from '../types';
import { amountOf } from './amount';
import { byWeight } from './order';
import { idOf } from './picture-id';

/** Verbs of work that follow each other, as reports use them. */
const chains: readonly (readonly RegExp[])[] = [
  [/排查|走访|筛查|摸排/, /纳入|新增|识别|认定/, /消除|化解|整改|帮扶|救助/],
  [/购买|参保|投保/, /受益|享受/, /理赔|赔付|报销/],
  [/投入|安排|拨付|资金/, /新建|改建|扩建|建设|建成|实施/, /带动|受益/, /增收/],
  [/规划|策划|立项/, /启动|开工|在建/, /建成|完工|竣工|投用/],
];
const least = 3;

/**
 * Figures of a section whose names follow each other as the work does. Nothing says for certain that one comes from the other,
 * so they are offered only; and a later step that counts the same thing is no larger than the one before it.
 */
export const stepPictures = (section: string, own: readonly Indicator[]): readonly PicturePlan[] =>
  chains.flatMap((chain, number) => {
    const [first, ...more] = stepsOf(chain, own).map(({ id }): PictureItem => ({ id }));
    return first === undefined || more.length < least - 1
      ? []
      : [{ id: idOf(section, `.steps-${number + 1}`), kind: 'steps', items: [first, ...more] }];
  });

function stepsOf(chain: readonly RegExp[], own: readonly Indicator[]): readonly Indicator[] {
  const steps: Indicator[] = [];
  let from = 0;
  for (const [i, verb] of chain.entries()) {
    const says = (figure: Indicator) =>
      figure.kind !== 'growth' && verb.test(figure.name.zh) && follows(figure, steps);
    const first = own.findIndex((figure, at) => at >= from && says(figure));
    // A chain begins with its first step; a later one may be missing.
    if (first < 0 && steps.length === 0) return [];
    if (first < 0) continue;
    const next = chain[i + 1];
    const end = own.findIndex((figure, at) => at > first && next?.test(figure.name.zh) === true);
    const [weightiest] = byWeight(own.slice(first, end < 0 ? undefined : end).filter(says));
    if (weightiest === undefined) continue;
    steps.push(weightiest);
    from = own.indexOf(weightiest) + 1;
  }
  return steps;
}

function follows(figure: Indicator, steps: readonly Indicator[]): boolean {
  const now = amountOf(figure);
  return steps.map(amountOf).every(({ unit, value }) => unit !== now.unit || now.value <= value);
}
