import { type CopyContent, inBlock } from './copy-of-page';
import type { PageParts } from './page-parts';

/** What is not in a copy as it must be. */
export type CopyFault = 'policy' | 'scripts' | 'styles' | 'editions' | 'figures' | 'foreign';

/**
 * Looks at a copy as a browser will read it, before it is offered: nothing in it may run but what runs in the page that it was
 * made from, and its blocks must give back the editions letter by letter.
 */
export function faultsOfCopy(html: string, parts: PageParts, content: CopyContent): readonly CopyFault[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  const texts = (selector: string) => all(selector).map(({ textContent }) => textContent ?? '');
  const blocks = all('script[data-edition]');
  const isRight: { readonly [F in CopyFault]: boolean } = {
    policy:
      isSame(
        all('meta[http-equiv]').map((element) => element.getAttribute('content')),
        [parts.policy],
      ) && page.querySelector('script, style')?.matches('meta[http-equiv] ~ *') === true,
    scripts: isSame(texts('script:not([type="application/json"])'), [parts.first, parts.app]),
    styles: isSame(texts('style'), [parts.style]) && all('[style]').length === 0,
    editions:
      isSame(
        blocks.map((block) => block.getAttribute('data-edition')),
        content.editions.map(({ id }) => id),
      ) &&
      isSame(
        blocks.map(({ textContent }) => textContent),
        content.editions.map(({ json }) => inBlock(json)),
      ),
    figures:
      page.querySelector('#all-figures table') !== null &&
      page.querySelector('#root')?.childNodes.length === 0 &&
      page.title === content.title,
    foreign: all('[src], base, form, iframe, object, embed, link:not([rel="icon"])').length === 0,
  };
  return (Object.keys(isRight) as CopyFault[]).filter((fault) => !isRight[fault]);
}

const isSame = (found: readonly (string | null)[], expected: readonly string[]): boolean =>
  found.length === expected.length && found.every((text, i) => text === expected[i]);
