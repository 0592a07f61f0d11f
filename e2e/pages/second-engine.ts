import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';

const require = createRequire(import.meta.url);
const enginePath = require.resolve('accessibility-checker-engine');

/** The engine's result for one element; `value` is its verdict in two words. */
interface Result {
  readonly ruleId: string;
  readonly value: readonly [string, string];
  readonly message: string;
  readonly path: { readonly dom: string };
  readonly snippet: string;
}

interface Engine {
  readonly Checker: new () => {
    check(document: Document, rules: readonly string[]): Promise<{ readonly results: readonly Result[] }>;
  };
}

/** Puts the engine into the page. That is needed once, because it stays until the page is loaded again. */
export async function bringSecondEngine(page: Page): Promise<void> {
  // It is evaluated by the debugger, because the page's policy allows no other script.
  await page.evaluate(`${await readFile(enginePath, 'utf8')};window.ace = ace;`);
}

/** A finding: which rule, where, and what it says. */
export interface Finding {
  readonly rule: string;
  readonly verdict: string;
  readonly line: string;
}

/** What the engine finds on the screen as it stands, by WCAG 2.2 and by what it recommends beyond. */
export async function secondOpinion(page: Page): Promise<readonly Finding[]> {
  // What stands behind a dialog becomes inert a moment after the dialog is shown.
  await page.waitForFunction(
    () => document.querySelector('[aria-hidden="true"]:not(svg, [inert]):has(a, button)') === null,
  );
  return page.evaluate(async () => {
    const { Checker } = (window as unknown as { readonly ace: Engine }).ace;
    const { results } = await new Checker().check(document, ['WCAG_2_2']);
    return (
      results
        .filter(({ value: [, verdict] }) => verdict !== 'PASS')
        // Elements behind an open dialog can't be reached; they are checked when no dialog is open.
        .filter(({ path }) => {
          const found = document.evaluate(path.dom, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE);
          return !(found.singleNodeValue instanceof Element && found.singleNodeValue.closest('[inert]'));
        })
        .map(({ ruleId, value, message, path, snippet }) => ({
          rule: ruleId,
          verdict: value.join(' '),
          line: `${message} at ${path.dom}: ${snippet}`,
        }))
    );
  });
}
