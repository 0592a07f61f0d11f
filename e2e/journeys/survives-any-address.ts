import fc from 'fast-check';
import type { Page } from 'playwright/test';
import { screens } from '../pages/areas';
import { published } from '../pages/published';
import { expect, test } from '../pages/quiet-page';
import { matrix } from '../pages/slice';

interface Piece {
  readonly text: string;
  /** What in it can't be followed, as the notice has to name it; nothing where all of it can. */
  readonly ignored: readonly string[];
}

const good = (text: string): Piece => ({ text, ignored: [] });
const bad = (text: string, ...ignored: readonly string[]): Piece => ({ text, ignored });

const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

/**
 * Garbage of any letters, as it stands or escaped, with its sign: its beginning, which no escape touches and by which
 * a person knows it again. It begins with ~, so that it is nothing that is known.
 */
const garbage: fc.Arbitrary<readonly [text: string, sign: string]> = fc
  .tuple(
    fc.nat({ max: 9999 }).map((number) => `~${number}-`),
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('%', '%E0%A4%A', '__proto__', 'constructor', '<b>', '農', '#', '//', '\u0000', '../..'),
      fc.string({ minLength: 100, maxLength: 400 }),
    ),
    fc.boolean(),
  )
  .map(([sign, text, escaped]) => [`${sign}${escaped ? encodeURIComponent(text) : text}`, sign]);

const path = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...screens).map((address) => good(address.slice(1))) },
  { weight: 1, arbitrary: fc.constantFrom('', '/', '//', '//growth', '/method/').map(good) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      bad('/area', '/area'),
      bad('/Growth', '/Growth'),
      bad('/method/more', '/method/more'),
      bad('/area/funding/x', '/area/funding/x'),
      bad('/constructor', '/constructor'),
    ),
  },
  ...['/', '/area/'].map((before) => ({
    weight: 1,
    arbitrary: garbage.map(([text, sign]) => bad(`${before}${text.replaceAll('?', '')}`, sign)),
  })),
);

const known = (name: string, values: readonly string[]) =>
  fc.constantFrom(...values).map((value) => good(`${name}=${value}`));

const onEveryScreen = [
  fc.subarray(idsOf(published.sectors), { minLength: 1 }).map((ids) => good(`sector=${ids.join(',')}`)),
  known('figure', [
    ...idsOf(published.indicators),
    ...published.indicators
      .filter(({ change }) => change !== null)
      .flatMap(({ id }) => [`previous_${id}`, `increase_${id}`]),
    'check_funds-per-project',
  ]),
  known('lang', ['zh', 'en']),
  known('exact', ['1']),
];

const onTheTable = [
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 5 })
    .map((text) => good(`q=${encodeURIComponent(text)}`)),
  known('section', idsOf(published.sections)),
  known('status', ['stated', 'reconstructed']),
  known('growth', ['1']),
  known('sort', ['article', 'name', '-value', 'change', '-change', 'section', 'sector', 'status', '-period']),
  known('page', ['1', '2', '999']),
];

/** What can't be followed on any screen. */
const brokenAnywhere = [
  fc
    .constantFrom('sector', 'figure', 'lang', 'exact')
    .chain((name) => garbage.map(([text, sign]) => bad(`${name}=${text}`, sign))),
  fc.constantFrom('sector=', 'figure=', 'lang=', 'exact=').map((text) => bad(text, text.slice(0, -1))),
  fc.constantFrom(bad('exact=0', 'exact=0'), bad('lang=fr', 'lang=fr'), bad('sector=,,', 'sector')),
  garbage.map(([text, sign]) => bad(`${text.replaceAll('&', '')}=1`, sign)),
  fc.constant(bad('year=2020&figure=a&figure=b', 'year', 'figure')),
];

/** A parameter of the table with a value that it has not. */
const brokenOnTheTable = fc.oneof(
  fc
    .constantFrom('section', 'status', 'growth', 'sort', 'page')
    .chain((name) => garbage.map(([text, sign]) => bad(`${name}=${text}`, `${name}=${sign}`))),
  fc
    .constantFrom('page=0', 'page=-1', 'page=1.5', 'growth=0', 'sort=--name', 'section=Policy')
    .map((text) => bad(text, text)),
);

/** A parameter of the table on a screen that has none. */
const tableElsewhere = fc
  .constantFrom('q=a', 'section=policy', 'status=stated', 'growth=1', 'sort=name', 'page=1')
  .map((text) => bad(text, text.slice(0, text.indexOf('='))));

const nameOf = ({ text }: Piece): string => text.slice(0, text.indexOf('='));

interface Address {
  readonly hash: string;
  readonly ignored: readonly string[];
}

const address: fc.Arbitrary<Address> = path.chain((where) => {
  const isTable = where.ignored.length === 0 && where.text === '/indicators';
  return fc
    .tuple(
      fc.uniqueArray(fc.oneof(...onEveryScreen, ...(isTable ? onTheTable : [])), {
        selector: nameOf,
        maxLength: 5,
      }),
      fc.oneof(
        { weight: 2, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.oneof(...brokenAnywhere, isTable ? brokenOnTheTable : tableElsewhere) },
      ),
      fc.boolean(),
    )
    .map(([pieces, fault, faultFirst]) => {
      const all = fault === null ? pieces : faultFirst ? [fault, ...pieces] : [...pieces, fault];
      const query = all.map(({ text }) => text).join('&');
      // Of a parameter that is given twice the first counts, and the notice names the parameter.
      const twice = fault !== null && !faultFirst && pieces.some((piece) => nameOf(piece) === nameOf(fault));
      const faults = fault === null ? [] : twice ? [nameOf(fault)] : fault.ignored;
      return {
        hash: `#${where.text}${query === '' ? '' : `?${query}`}`,
        ignored: [...where.ignored, ...faults],
      };
    });
});

/** What a person would miss or be misled by on the page as it stands, told that these parts are ignored. */
function faultsOfPage(ignored: readonly string[]): readonly string[] {
  const main = document.querySelector('main');
  if (main === null) return ['no main'];
  const found: string[] = [];
  const headings = [...document.querySelectorAll('h1')];
  if (headings.length !== 1) found.push('not one h1');
  if (!headings.every((heading) => heading.checkVisibility({ visibilityProperty: true })))
    found.push('a hidden title');
  if ((main.querySelector('h1')?.textContent ?? '').trim() === '') found.push('an empty title');
  if ((main.textContent ?? '').trim().length < 20 || main.clientHeight < 100) found.push('a blank screen');
  if (/没能显示|could not be shown/.test(main.textContent ?? '')) found.push('a part failed');
  if (document.title.trim() === '') found.push('no title of the tab');
  const notice = [...document.querySelectorAll('[role="alert"]')].find((alert) =>
    /链接有误|The link has a fault/.test(alert.textContent ?? ''),
  );
  if (ignored.length === 0 && notice !== undefined)
    found.push(`complains without need: ${notice.textContent}`);
  if (ignored.length > 0 && notice === undefined) found.push('nothing said of what is ignored');
  if (notice === undefined) return found;
  const lines = [...notice.querySelectorAll('li')].map((line) => line.textContent ?? '');
  if (lines.length === 0) found.push('a notice of nothing');
  for (const part of ignored)
    if (!lines.some((line) => line.includes(part))) found.push(`${part} is not named: ${lines.join(' ')}`);
  if (notice.querySelector('a[href]') === null) found.push('no way home');
  return found;
}

/** Steps from one address to the next without loading the page anew; the faults of each, by its address. */
const faultsOnTheWay = (
  page: Page,
  addresses: readonly Address[],
): Promise<Record<string, readonly string[]>> =>
  page.evaluate(
    async ([steps, look]) => {
      const faultsNow = new Function(`return (${look})`)() as (
        ignored: readonly string[],
      ) => readonly string[];
      const faults: Record<string, readonly string[]> = {};
      for (const { hash, ignored } of steps) {
        const before = window.location.href;
        const heard = new Promise((done) => window.addEventListener('hashchange', done, { once: true }));
        window.location.hash = hash;
        if (window.location.href !== before) await heard;
        // The screen follows the address.
        do await new Promise((done) => setTimeout(done, 0));
        while (document.querySelector('main[aria-busy="true"]') !== null);
        const found = faultsNow(ignored);
        if (found.length > 0) faults[hash] = found;
      }
      return faults;
    },
    [addresses, faultsOfPage.toString()] as const,
  );

const stretch = 25;

for (const [from, to] of [
  [1, 250],
  [251, 750],
  [751, 1250],
  [1251, 1750],
  [1751, 2000],
] as const)
  test(`random addresses ${from} to ${to}: a screen each, and what is ignored is named`, {
    tag: from === 1 ? [] : [matrix],
  }, async ({ page, dashboard }) => {
    // About half a minute on an idle machine.
    test.setTimeout(300_000);
    await dashboard.open('');
    let tried = 0;
    let complaining = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(address, { minLength: stretch, maxLength: stretch }), async (addresses) => {
        tried += addresses.length;
        complaining += addresses.filter(({ ignored }) => ignored.length > 0).length;
        expect(await faultsOnTheWay(page, addresses)).toEqual({});
      }),
      // What fails is tried again in smaller pieces, until the time is up.
      { numRuns: (to - from + 1) / stretch, interruptAfterTimeLimit: 240_000, markInterruptAsFailure: true },
    );
    expect(tried).toBe(to - from + 1);
    expect(complaining, 'both kinds are tried').toBeGreaterThan(tried * 0.27);
    expect(complaining).toBeLessThan(tried * 0.73);
  });

test('30 addresses of any kind, each typed into an empty window', async ({ page, dashboard }) => {
  test.setTimeout(120_000);
  await fc.assert(
    fc.asyncProperty(address, async ({ hash, ignored }) => {
      await page.goto('about:blank');
      await page.goto(hash);
      await expect(dashboard.title).toBeVisible();
      expect(await page.evaluate(faultsOfPage, ignored), hash).toEqual([]);
    }),
    { numRuns: 30, endOnFailure: true },
  );
});
