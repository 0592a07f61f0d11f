/**
 * What the built page shows until the app has taken it over, and where the app can't run, by id. The running page removes these
 * elements; a copy that is made of it has them again.
 */
export const standIns: ReadonlyMap<string, HTMLElement> = new Map(
  ['starting', 'missing', 'notice', 'all-figures'].flatMap((id) => {
    const element = document.getElementById(id);
    return element === null ? [] : [[id, element]];
  }),
);
