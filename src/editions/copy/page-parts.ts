/** What the dashboard in one file is made of, edition apart. All of it is text, and none of it changes from copy to copy. */
export interface PageParts {
  /** The content security policy, with the hashes of the three texts below it. */
  readonly policy: string;
  /** The script of the first paint, the style sheet and the app, as they stand between their tags. */
  readonly first: string;
  readonly style: string;
  readonly app: string;
  /** Names and contents of the other `meta` elements, description apart. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** A `data:` address. */
  readonly icon: string;
  /** Markup inside of what the page shows in the app's place, by the id of its element. */
  readonly standIns: readonly (readonly [id: string, html: string])[];
}

const metaNames = ['viewport', 'google', 'color-scheme'];
const standInIds = ['starting', 'missing', 'notice'];

/**
 * Takes the parts from a page, also from one that runs: an extension of the browser may have put scripts, styles and attributes
 * of its own there, so only marked elements are taken, and nothing of them but what is known here.
 *
 * @param standIn an element that the page has removed since it started; without it the page's own are taken
 * @throws RangeError if a part is missing, as in a page that is served in pieces
 */
export function partsOfPage(page: Document, standIn?: (id: string) => Element | null): PageParts {
  const find = (selector: string): Element => {
    const found = page.querySelector(selector);
    if (found === null) throw new RangeError(`the page has no ${selector}`);
    return found;
  };
  const textIn = (selector: string) => find(selector).textContent ?? '';
  const attribute = (selector: string, name: string) => find(selector).getAttribute(name) ?? '';
  return {
    policy: attribute('meta[http-equiv="Content-Security-Policy"]', 'content'),
    first: textIn('script[data-page="first"]'),
    style: textIn('style[data-page]'),
    app: textIn('script[data-page="app"]'),
    metas: metaNames.map((name) => [name, attribute(`meta[name="${name}"]`, 'content')]),
    icon: attribute('link[rel="icon"][href^="data:"]', 'href'),
    standIns: standInIds.map((id) => [id, (standIn?.(id) ?? find(`#${id}`)).innerHTML]),
  };
}
