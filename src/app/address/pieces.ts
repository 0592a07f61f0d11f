/** An address split into its parts, none of them read yet. The code is small, because the script in the head needs it too. */
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

/** The texts between the slashes of a path. `#/`, `#` and an empty address have none. */
export const partsOf = (path: string): readonly string[] => path.split('/').filter((part) => part !== '');

/** The one parameter that opens something over a screen and leaves the screen as it is. */
export const isFigure = (parameter: string): boolean => parameter.startsWith('figure=');

/** Decodes percent signs; a text with a broken one is returned as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
