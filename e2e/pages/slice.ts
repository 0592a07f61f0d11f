/** `npm test` leaves out tests with this tag; `npm run test:matrix` runs them. */
export const matrix = '@matrix';

type Lists = Readonly<Record<string, readonly unknown[]>>;

/** One value of each list. If it is no part of the slice, it has the tag. */
type Combination<L extends Lists> = { readonly [Name in keyof L]: L[Name][number] } & {
  readonly tag: string[];
};

/**
 * Every combination of the lists' values: slides with themes, sizes and languages.
 *
 * All of them together take a quarter of an hour, so `npm test` runs only a slice of them, in which every value occurs at
 * least once: the lists are walked side by side, the shorter ones repeatedly. The rest gets the tag of the matrix.
 */
export function everyCombination<const L extends Lists>(lists: L): readonly Combination<L>[] {
  const names = Object.keys(lists);
  const longest = Math.max(...names.map((name) => lists[name]?.length ?? 0));
  const isInSlice = (places: readonly number[]) =>
    Array.from({ length: longest }, (_, step) => step).some((step) =>
      names.every((name, i) => places[i] === step % (lists[name]?.length ?? 1)),
    );
  const combine = (rest: readonly string[]): readonly (readonly number[])[] => {
    const [name, ...others] = rest;
    if (name === undefined) return [[]];
    const below = combine(others);
    return (lists[name] ?? []).flatMap((_, place) => below.map((places) => [place, ...places]));
  };
  return combine(names).map((places) => ({
    ...(Object.fromEntries(names.map((name, i) => [name, lists[name]?.[places[i] ?? 0]])) as {
      [Name in keyof L]: L[Name][number];
    }),
    tag: isInSlice(places) ? [] : [matrix],
  }));
}

/** The slice and the rest as two groups, for a test that walks through many combinations. */
export function sliceAndRest<const L extends Lists>(lists: L) {
  const all = everyCombination(lists);
  const part = (tag: string[]) => ({
    tag,
    which: tag.length === 0 ? 'a slice' : 'the rest',
    combinations: all.filter((combination) => combination.tag.length === tag.length),
  });
  return [part([]), part([matrix])] as const;
}
