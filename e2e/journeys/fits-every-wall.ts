import { sizeOf } from '../pages/box';
import { asking } from '../pages/every-screen';
import { published } from '../pages/published';
import { expect, test } from '../pages/quiet-page';
import { sliceAndRest } from '../pages/slice';
import { slideFaults } from '../pages/slide-faults';
import type { Stage } from '../pages/stage';
import { addRules } from '../pages/style';

const walls = ['1920 × 1080', '1366 × 768', '3840 × 2160', '2560 × 1080', '1024 × 768'] as const;
/** The last one is wide enough for two slides beside each other. */
const wallsOfTheWhole = [...walls, '1280 × 720', '6656 × 1792'] as const;
const themes = ['light', 'dark', 'contrast'] as const;
const languages = ['zh', 'en'] as const;

const whole = 'the whole';
const sectors = published.sectors.map(({ id }) => id);
const pairs = [
  'medical,education',
  'industry,infrastructure',
  'housing,water',
  'funds,industry',
  'employment,income',
];
const addressOf = (deck: string, language: string) =>
  asking(`#/present/1?lang=${language}`, deck === whole ? '' : `sector=${deck}`);

const others = { language: languages, theme: themes, minutes: [3, 5, 10, 20] } as const;
/** The whole is shown most and has every kind of slide: more of it is looked at each time. */
const parts = [
  ...sliceAndRest({ deck: [whole], wall: wallsOfTheWhole, ...others }),
  ...sliceAndRest({ deck: [...sectors, ...pairs], wall: walls, ...others }),
];

/** Shows every slide of a deck on one wall. What each says, without its number, tells whether another deck has the same. */
async function walk(stage: Stage, look: (slide: number) => Promise<void>): Promise<readonly string[]> {
  const said: string[] = [];
  await stage.walk(async (slide) => {
    await look(slide);
    said.push(((await stage.slide.textContent()) ?? '').replace(/(\d+ \/ \d+|(附件|Annex) \d+)$/, ''));
  });
  return said;
}

const of = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

for (const deck of [whole, ...sectors, ...pairs])
  for (const language of languages)
    for (const { tag, which, combinations } of parts) {
      const chosen = combinations.filter((one) => one.deck === deck && one.language === language);
      if (chosen.length === 0) continue;
      test(`${deck} fits every wall, ${language}, ${which}`, { tag }, async ({ page, stage }) => {
        test.setTimeout(240_000);
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await stage.open(addressOf(deck, language));
        await page.evaluate(() => document.fonts.ready);
        const said = new Set<string>();
        const faults: string[] = [];
        const lookAtAll = async (talk: string) => {
          for (const wall of of(chosen.map((one) => one.wall))) {
            const { width, height } = sizeOf(wall);
            await page.setViewportSize({ width, height });
            await expect(page.locator('.st-wall > .st-box')).toHaveCount(width / height > 3.2 ? 2 : 1);
            const worn = of(chosen.filter((one) => one.wall === wall).map(({ theme }) => theme));
            const slides = await walk(stage, async (slide) => {
              for (const fault of await slideFaults(page, worn))
                faults.push(`${talk}, slide ${slide}, ${wall}: ${fault}`);
            });
            for (const slide of slides) said.add(slide);
          }
        };
        await lookAtAll('longest');
        // A shorter talk leaves slides out. Where a neighbour is gone a slide may have another form, which must fit too.
        for (const minutes of of(chosen.map((one) => one.minutes))) {
          await stage.show(asking(addressOf(deck, language), `minutes=${minutes}`));
          const slides = await walk(stage, async () => undefined);
          if (slides.some((slide) => !said.has(slide))) await lookAtAll(`${minutes} minutes`);
        }
        expect(faults).toEqual([]);
      });
    }

test('what is asked for, every digit and a figure that was added fit too', async ({ page, stage }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const language of languages) {
    await stage.open(`#/present/1?exact=1&lang=${language}`);
    await stage.walk(async (slide) => {
      expect.soft(await slideFaults(page), `every digit, ${language}, slide ${slide}`).toEqual([]);
    });
    for (const address of [
      '#/present/4?figure=policy.partner-team.count',
      '#/present/4?figure=monitoring.new-households.count',
      '#/present/4?figure=funding.linkage.total&exact=1',
      '#/present/area-relief-1?spot=relief.parts',
      '#/present/area-villages-1?spot=villages.roads.length',
      '#/present/1?agenda=figure:funding.linkage.total',
      '#/present/1?agenda=figure:policy.partner-team.count',
      '#/present/1?unit=遂宁市乡村振兴局规划财务与项目管理科&speaker=欧阳某某（副局长）&date=2022年3月15日',
    ]) {
      await stage.show(asking(address, `lang=${language}`));
      expect.soft(await slideFaults(page), `${address}, ${language}`).toEqual([]);
    }
  }
});

test('the measure notices what is wrong', async ({ page, stage }) => {
  await stage.open('#/present/area-employment-1');
  const sound = await slideFaults(page);
  const faultsWith = async (css: string) => {
    await addRules(page, css);
    const faults = (await slideFaults(page)).filter((fault) => !sound.includes(fault));
    await page.evaluate(() => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
    });
    return faults.join('\n');
  };
  expect(await faultsWith('.st-rows .st-name { font-size: 1.2rem }')).toContain('small: ');
  expect(await faultsWith('.st-foot { font-size: .8rem }')).toContain('small: ');
  expect(await faultsWith('.st-rows .st-name { margin-top: -3rem }')).toContain(' over ');
  expect(await faultsWith('.st-title { white-space: nowrap; margin-left: 40rem }')).toContain('outside: ');
  expect(await faultsWith('.st-rows li { max-height: 3rem }')).toContain('higher than ');
  expect(await faultsWith('.st-rows { padding-top: 20rem }')).toContain('into the source line: ');
  expect(
    await faultsWith('.st-rows a { display: inline-block; width: 2rem } .st-number { white-space: normal }'),
  ).toContain('broken: ');
  expect(await faultsWith('.st-box { left: 2rem }')).toContain('does not fit the wall');
});
