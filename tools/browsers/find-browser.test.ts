import { describe, expect, test } from 'vitest';
import { candidates, findBrowser, nameOf } from './find-browser';
import { waysToGetBrowser, waysToGetFonts } from './ways-to-get-browser';

describe('finding a browser', () => {
  const names = (env: Record<string, string>) => candidates(env).map(nameOf);

  test("takes Playwright's own before the system's", () => {
    expect(names({}).slice(0, 3)).toEqual(["Playwright's own Chromium", 'chrome', 'msedge']);
  });

  test('takes CHROMIUM_PATH and no other, an empty one is none', () => {
    expect(names({ CHROMIUM_PATH: '/opt/mine/chrome' })).toEqual(['/opt/mine/chrome']);
    expect(names({ CHROMIUM_PATH: '' })).toEqual(names({}));
  });

  test('passes over what does not start', async () => {
    const tried: string[] = [];
    const found = await findBrowser(candidates({}), async (browser) => {
      tried.push(nameOf(browser));
      return browser.channel === 'msedge' ? null : 'libnss3.so is missing';
    });
    expect(found).toMatchObject({ channel: 'msedge' });
    expect(tried).toEqual(["Playwright's own Chromium", 'chrome', 'msedge']);
  });

  test('says why none starts, and what to run', async () => {
    const finding = findBrowser(candidates({ CHROMIUM_PATH: '/gone' }), async () => 'no such file');
    await expect(finding).rejects.toThrow(/npm run prepare:browser[\s\S]*\/gone: no such file/);
  });
});

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
const UBUNTU = 'ID=ubuntu\nID_LIKE=debian\n';
const FEDORA = 'ID=fedora\n';

describe('getting a browser', () => {
  const DOWNLOAD = /^npx playwright install chromium$/;

  test.each([
    ['root on Debian', true, DEBIAN, [/ install -y .* chromium fonts-noto-cjk$/, DOWNLOAD]],
    ['root on Ubuntu', true, UBUNTU, [/^npx playwright install --with-deps chromium$/]],
    ['root elsewhere', true, FEDORA, [DOWNLOAD]],
    ['a person on Debian', false, DEBIAN, [DOWNLOAD]],
    ['macOS or Windows', false, '', [DOWNLOAD]],
  ] as const)('as %s', (_, isRoot, osRelease, ways) => {
    const last = waysToGetBrowser({ isRoot, osRelease }).map((way) => way.at(-1));
    expect(last).toEqual(ways.map((way) => expect.stringMatching(way)));
  });

  test('a package list is fetched before a package', () => {
    const [packages] = waysToGetBrowser({ isRoot: true, osRelease: DEBIAN });
    expect(packages?.[0]).toMatch(/^apt-get .* update$/);
  });

  test('brings Chinese fonts as root where apt is', () => {
    const brings = (isRoot: boolean, osRelease: string) => waysToGetFonts({ isRoot, osRelease }).length > 0;
    expect([brings(true, DEBIAN), brings(true, UBUNTU)]).toEqual([true, true]);
    expect([brings(true, FEDORA), brings(false, DEBIAN), brings(true, '')]).toEqual([false, false, false]);
  });
});
