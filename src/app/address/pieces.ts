/** An address taken apart, and nothing read from it yet: small enough for the script in the head of the page. */
export interface Pieces {
  /** `/area/funding`, as it is written. */
  readonly path: string;
  /** `sector=medical`, as it is written. */
  readonly parameters: readonly string[];
}

export function piecesOf(hash: string): Pieces {
  const text = hash.replace(/^#/, '');
  const cut = text.indexOf('?');
  return {
    path: cut < 0 ? text : text.slice(0, cut),
    parameters: (cut < 0 ? '' : text.slice(cut + 1)).split('&').filter((part) => part !== ''),
  };
}

export const writePieces = ({ path, parameters }: Pieces): string =>
  `#${path}${['', ...parameters].join('&').replace('&', '?')}`;

/** What stands between the slashes of a path: `#/`, `#` and nothing are one address. */
export const partsOf = (path: string): readonly string[] => path.split('/').filter((part) => part !== '');

/** The one parameter that opens something over a screen and leaves the screen as it is. */
export const isFigure = (parameter: string): boolean => parameter.startsWith('figure=');

/** Broken percent signs stay as they are. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
