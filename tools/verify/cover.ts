/** Characters of a text that must be found elsewhere: Chinese and digits, with what may stand between them. */
const runs = /[\p{Script=Han}\d.()%]+/gu;
const mustStand = /[\p{Script=Han}\d]/u;

const sameBrackets = (text: string): string => text.replaceAll('（', '(').replaceAll('）', ')');

/**
 * The stretches of a text that stand in none of the sources: a character is covered where it stands there
 * together with one of its neighbours, or belongs to a word that is allowed. One that is left alone between
 * allowed words (…的村) need only stand there.
 */
export function uncovered(
  text: string,
  sources: readonly string[],
  allowed: readonly string[] = [],
): readonly string[] {
  const source = sameBrackets(sources.join('\n'));
  return [...sameBrackets(text).matchAll(runs)].flatMap(([run]) => {
    const isAllowed = positionsOf(run, allowed);
    const stands = (from: number) =>
      from >= 0 && from + 2 <= run.length && source.includes(run.slice(from, from + 2));
    const isEdge = (at: number) => !mustStand.test(run[at] ?? '') || isAllowed.has(at);
    const isCovered = (character: string, at: number) =>
      !mustStand.test(character) ||
      isAllowed.has(at) ||
      stands(at - 1) ||
      stands(at) ||
      (isEdge(at - 1) && isEdge(at + 1) && source.includes(character));
    // Characters that are covered become gaps.
    return run
      .split('')
      .map((character, at) => (isCovered(character, at) ? ' ' : character))
      .join('')
      .split(' ')
      .filter((stretch) => stretch !== '');
  });
}

function positionsOf(run: string, words: readonly string[]): ReadonlySet<number> {
  const positions = new Set<number>();
  for (const word of words.map(sameBrackets))
    for (let at = run.indexOf(word); at >= 0; at = run.indexOf(word, at + 1))
      for (let i = at; i < at + word.length; i += 1) positions.add(i);
  return positions;
}
