import fc from 'fast-check';
import { everyScreen } from '../../pages/every-screen';
import { published } from '../../pages/published';
import { expect, test } from '../../pages/quiet-page';

// Three hundred steps of one page: recording each of them takes longer than taking it.
test.use({ trace: 'off' });

interface Piece {
  readonly text: string;
  /** Whether everything in it can be followed. */
  readonly good: boolean;
}

const good = (text: string): Piece => ({ text, good: true });
const bad = (text: string): Piece => ({ text, good: false });

const sectorIds = published.sectors.map(({ id }) => id);
const figureIds = published.indicators.map(({ id }) => id);
const sectionIds = published.sections.map(({ id }) => id);

/** Garbage of any letters, as it stands or escaped; begins with ~, so that it is nothing that is known. */
const garbage = fc
  .tuple(
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('%', '%E0%A4%A', '__proto__', 'constructor', '<b>', '農', '#', '//', '\u0000', '../..'),
    ),
    fc.boolean(),
  )
  .map(([text, escaped]) => `~${escaped ? encodeURIComponent(text) : text}`);

const path = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...everyScreen).map((address) => good(address.slice(1))) },
  { weight: 1, arbitrary: fc.constantFrom('', '/', '//', '//growth', '/method/').map(good) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('/area', '/area/overview', '/Growth', '/method/more', '/area/funding/x', '/constructor')
      .map(bad),
  },
  { weight: 1, arbitrary: garbage.map((text) => bad(`/${text.replaceAll('?', '')}`)) },
  { weight: 1, arbitrary: garbage.map((text) => bad(`/area/${text.replaceAll('?', '')}`)) },
);

const known = (name: string, values: readonly string[]) =>
  fc.constantFrom(...values).map((value) => good(`${name}=${value}`));

const onEveryScreen = [
  fc.subarray([...sectorIds], { minLength: 1 }).map((ids) => good(`sector=${ids.join(',')}`)),
  known('figure', figureIds),
  known('lang', ['zh', 'en']),
  known('exact', ['1']),
];

const onTheTable = [
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 5 })
    .map((text) => good(`q=${encodeURIComponent(text)}`)),
  known('section', sectionIds),
  known('status', ['stated', 'reconstructed']),
  known('growth', ['1']),
  known('sort', ['article', 'name', '-value', 'change', '-change', 'section', 'sector', 'status', '-period']),
  known('page', ['1', '2', '999']),
];

const broken = fc.oneof(
  fc
    .constantFrom('sector', 'figure', 'lang', 'exact')
    .chain((name) => garbage.map((text) => bad(`${name}=${text}`))),
  fc.constantFrom('sector=', 'figure=', 'lang=', 'exact=', 'exact=0', 'lang=fr', 'sector=,,').map(bad),
  garbage.map((text) => bad(`${text.replaceAll('&', '')}=1`)),
  fc.constant(bad('year=2020&figure=a&figure=b')),
);

const nameOf = ({ text }: Piece): string => text.slice(0, text.indexOf('='));

/** An address, and whether something in it has to be ignored. */
const address = path.chain((where) => {
  const isTable = where.good && where.text === '/indicators';
  return fc
    .tuple(
      fc.uniqueArray(fc.oneof(...onEveryScreen, ...(isTable ? onTheTable : [])), {
        selector: nameOf,
        maxLength: 5,
      }),
      fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: broken }),
    )
    .map(([pieces, fault]) => {
      const all = fault === null ? pieces : [...pieces, fault];
      const query = all.map(({ text }) => text).join('&');
      return {
        hash: `#${where.text}${query === '' ? '' : `?${query}`}`,
        ignores: !(where.good && fault === null),
      };
    });
});

test('300 addresses of any kind, one after the other: a screen each, and what is ignored is said', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const addresses = fc.sample(address, { numRuns: 300, seed: 20_211_231 });
  const complaining = addresses.filter(({ ignores }) => ignores).length;
  expect(complaining, 'both kinds are tried').toBeGreaterThan(80);
  expect(complaining).toBeLessThan(220);

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const faults = await page.evaluate(async (tried) => {
    const found: string[] = [];
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    for (const { hash, ignores } of tried) {
      window.location.hash = hash;
      // The change is heard a moment later, and the remembered language may be put into the address then.
      await drawn();
      await drawn();
      const wrong = (what: string) => found.push(`${what}: ${hash}`);
      const main = document.querySelector('main');
      if (main === null) {
        wrong('no main');
        break;
      }
      if (document.querySelectorAll('h1').length !== 1) wrong('not one h1');
      if ((main.querySelector('h1')?.textContent ?? '').trim() === '') wrong('an empty title');
      if ((main.textContent ?? '').trim().length < 20 || main.clientHeight < 100) wrong('a blank screen');
      if (/没能显示|could not be shown/.test(main.textContent ?? '')) wrong('a part failed');
      if (document.title.trim() === '') wrong('no title of the tab');
      const notice = [...document.querySelectorAll('[role="alert"]')].find((alert) =>
        /链接有误|The link has a fault/.test(alert.textContent ?? ''),
      );
      if (ignores && notice === undefined) wrong('nothing said of what is ignored');
      if (!ignores && notice !== undefined) wrong(`complains without need (${notice.textContent})`);
      if (notice !== undefined && notice.querySelectorAll('li').length === 0) wrong('a notice of nothing');
    }
    return found;
  }, addresses);
  expect(faults).toEqual([]);
});
