import { list } from 'postcss';

/** `:is(` or `:where(` with what stands before, inside and behind; null where there is none. */
function firstList(selector: string): { before: string; inside: string; behind: string } | null {
  const start = /:(?:where|is)\(/.exec(selector);
  if (start === null) return null;
  const from = start.index + start[0].length;
  let depth = 1;
  for (let i = from; i < selector.length; i += 1) {
    if (selector[i] === '(') depth += 1;
    if (selector[i] === ')') depth -= 1;
    if (depth === 0)
      return {
        before: selector.slice(0, start.index),
        inside: selector.slice(from, i),
        behind: selector.slice(i + 1),
      };
  }
  return null;
}

const isComplex = (selector: string): boolean =>
  /[\s>+~]/.test(selector.replace(/\([^()]*\)|\[[^\]]*\]/g, '').trim());

/**
 * Writes `:is()` and `:where()` out: `a:where(.b, .c) d` → `a.b d`, `a.c d`. That is the same set of elements;
 * `:where()` had no weight and has one now, which the order of the rules has to bear.
 *
 * What can't be written out exactly is left as it stands.
 */
export function lowerSelector(selector: string): string[] {
  const found = firstList(selector);
  if (found === null) return [selector];
  const { before, inside, behind } = found;
  // `x :is(a > b)` also meets an x between a and b; and nothing can be put before a type selector.
  const isAlone = before === '';
  const startsCompound = isAlone || /[\s>+~]$/.test(before);
  const alternatives = list.comma(inside);
  const isExact = alternatives.every(
    (one) => (isAlone || !isComplex(one)) && (startsCompound || /^[.:#[]/.test(one)),
  );
  return isExact ? alternatives.flatMap((one) => lowerSelector(before + one + behind)) : [selector];
}
