import type { OnPage } from './on-page';

export interface Journey {
  readonly title: string;
  readonly walk: (page: OnPage) => Promise<void>;
}

/** Throws with both values where they differ. */
export function equal(what: string, is: unknown, expected: unknown): void {
  if (JSON.stringify(is) !== JSON.stringify(expected))
    throw new Error(`${what}: ${JSON.stringify(is)} instead of ${JSON.stringify(expected)}`);
}

export function holds(what: string, is: boolean): void {
  if (!is) throw new Error(what);
}

const PAPER = 'rgb(247, 243, 234)';
const HEADLINES = ['10955元', '8.73亿元', '6.08万元', '7.5万人次'];
const AREAS = [
  '防止返贫动态监测帮扶',
  '低收入人口救助帮扶',
  '易地扶贫搬迁后续扶持',
  '脱贫人口稳岗就业',
  '特色产业发展',
  '资金项目',
  '宜居乡村建设',
];
const funds = '[data-indicator="funding.linkage.total"]';
/** The menu that holds displays, digits and the other language. */
const more = { selector: 'header summary', text: '更多' };
const theme = (text: string) => ({ selector: 'header button', text });

/** What has to work in every browser that is promised. Words are literal, so that a change of them is seen. */
export const journeys: readonly Journey[] = [
  {
    title: 'the overview shows four headline numbers and seven areas',
    walk: async (page) => {
      await page.open('');
      const headlines = await page.texts('main article [data-headline]');
      for (const number of HEADLINES) holds(`${number} is no headline`, headlines.includes(number));
      const links = await page.texts('main h3 a');
      for (const area of AREAS)
        holds(
          `no card of ${area}`,
          links.some((text) => text.includes(area)),
        );
      await page.gone('#notice');
    },
  },
  {
    title: 'the overview is laid out and coloured as it should be',
    walk: async (page) => {
      for (const [width, height] of [
        [1366, 768],
        [1920, 1080],
      ] as const) {
        await page.driver.resize(width, height);
        await page.open('');
        equal('paper', await page.style('html', 'background-color'), PAPER);
        equal('ink', await page.style('main h1', 'color'), 'rgb(29, 34, 30)');
        const wide = await page.driver.evaluate<number>('document.documentElement.scrollWidth');
        holds(`the page scrolls sideways: ${wide} > ${width}`, wide <= width);
        const headlines = await page.texts('main article [data-headline]');
        const boxes = await page.boxes('main article [data-headline]');
        // Number and growth of each of the four, on one line.
        const bottoms = HEADLINES.flatMap((number) => {
          const at = headlines.indexOf(number);
          return boxes.slice(at, at + 2).map(([, top, , high]) => Math.round(top + high / 2));
        });
        holds(
          `numbers and growths stand at ${bottoms.join(', ')} and not in a row`,
          Math.max(...bottoms) - Math.min(...bottoms) < 24,
        );
        const size = Number.parseFloat(await page.style('main [data-headline] span', 'font-size'));
        holds(`headlines are set in ${size} px`, size >= 40);
        const borders = await page.driver.evaluate<string[]>(
          `Array.from(document.querySelectorAll('header button'))
            .filter((button) => button.closest('details:not([open])') === null)
            .map((button) => getComputedStyle(button).borderTopColor)`,
        );
        holds('no button is shown', borders.length > 0);
        for (const colour of borders) equal('rule around a button', colour, 'rgb(214, 206, 188)');
      }
      await page.driver.resize(1366, 768);
    },
  },
  {
    title: 'opens an area, and its charts come alive with their numbers',
    walk: async (page) => {
      await page.open('');
      await page.click({ selector: 'main h3 a', text: '资金项目' });
      await page.see({ selector: 'main h1', text: '全年累计投入各级衔接资金8.73亿元，比2020年增长13.38%' });
      equal('address', await page.hash(), '#/area/funding');
      const chart = 'main figure svg.recharts-surface';
      await page.driver.evaluate(
        `(document.querySelector('main figure') || document.body).scrollIntoView({ block: 'center' })`,
      );
      await page.see({ selector: chart });
      // The numbers stand over the bars, in the picture.
      const [drawn = ''] = await page.texts('main figure');
      for (const number of ['约7.70', '8.73', '2020年'])
        holds(`the chart says ${drawn} without ${number}`, drawn.includes(number));
      const bars = await page.boxes(`${chart} rect.fill-accent`);
      holds(
        'the chart has no bar',
        bars.some(([, , width, height]) => width > 10 && height > 20),
      );
      const fill = await page.style(`${chart} rect.fill-accent`, 'fill');
      equal('colour of a bar', fill, 'rgb(43, 99, 57)');
    },
  },
  {
    title: 'filters by two sectors by their chips',
    walk: async (page) => {
      await page.open('');
      const all = await page.count({ selector: 'main [data-indicator]' });
      await page.click({ selector: 'nav a', text: '医疗，' });
      await page.until('the first sector', `location.hash === '#/?sector=medical'`);
      await page.until(
        'the number of figures to be said',
        `document.querySelector('[role="status"]').textContent.indexOf('8 / 121项指标') !== -1`,
      );
      await page.click({ selector: 'nav a', text: '教育，' });
      await page.until('the second sector', `location.hash === '#/?sector=medical,education'`);
      await page.until('fewer figures', `document.querySelectorAll('main [data-indicator]').length < ${all}`);
      holds('no figure is left', (await page.count({ selector: 'main [data-indicator]' })) > 0);
    },
  },
  {
    title: 'opens a figure, reads its phrase, and Esc gives the focus back',
    walk: async (page) => {
      await page.open('#/area/funding');
      await page.click({ selector: `main h3 ${funds}` });
      await page.see({ selector: 'dialog h2', text: '各级衔接资金全年投入' });
      await page.see({ selector: 'dialog blockquote', text: '全年累计投入各级衔接资金8.73亿元' });
      await page.see({ selector: 'dialog blockquote mark', text: '8.73' });
      equal('veil', await page.style('.veil', 'background-color'), 'rgba(29, 34, 30, 0.14)');
      const [[left = 0, top = 0, width = 0, height = 0] = []] = await page.boxes('dialog');
      const [wide = 0, high = 0] = await page.driver.evaluate<number[]>(
        '[document.documentElement.clientWidth, innerHeight]',
      );
      holds(
        `the detail stands at ${[left, top, width, height].join(' ')}`,
        Math.abs(left + width - wide) < 20 && Math.abs(top) < 2 && Math.abs(height - high) < 2,
      );
      await page.driver.press('Escape');
      await page.gone('dialog');
      await page.until('the focus to be back', `document.activeElement.matches('${funds}')`);
    },
  },
  {
    title: 'searches by pinyin initials, and Enter opens the figure',
    walk: async (page) => {
      await page.open('#/method');
      await page.click({ selector: 'header button', text: '搜索' });
      await page.until('the field to be focused', `document.activeElement.matches('dialog input')`);
      const [[, top = 0, , height = 0] = []] = await page.boxes('dialog');
      holds(`the search stands at ${top} to ${top + height}`, top >= 0 && top < 200);
      await page.driver.type('xjzj');
      const chosen = '[role="option"][aria-selected="true"]';
      await page.see({ selector: chosen });
      const [name = ''] = await page.texts(`${chosen} span`);
      holds(`${name} is found`, name.includes('衔接资金'));
      await page.driver.press('Enter');
      await page.until('a figure to be opened', `location.hash.indexOf('figure=') > 0`);
      await page.see({ selector: 'dialog h2', text: name });
    },
  },
  {
    title: 'switches to English',
    walk: async (page) => {
      await page.open('');
      await page.click({ selector: 'header a', text: 'English' });
      await page.until('English', `document.documentElement.lang === 'en'`);
      const [title = ''] = await page.texts('main h1');
      holds(`the title is ${title}`, title !== '' && !/[\u4e00-\u9fff]/.test(title));
    },
  },
  {
    title: 'writes every digit out',
    walk: async (page) => {
      await page.open('');
      await page.click(more);
      await page.click({ selector: 'header a', text: '完整数位' });
      await page.see({ selector: `main ${funds}`, text: '873,000,000元' });
    },
  },
  {
    title: 'the theme changes the colours',
    walk: async (page) => {
      await page.open('');
      await page.click(more);
      await page.click(theme('浅色'));
      equal('paper', await page.style('html', 'background-color'), PAPER);
      await page.click(theme('深色'));
      equal('dark paper', await page.style('html', 'background-color'), 'rgb(21, 25, 21)');
      equal('light ink', await page.style('main h1', 'color'), 'rgb(238, 233, 220)');
    },
  },
  {
    title: 'sorts the table by a column',
    walk: async (page) => {
      await page.open('#/indicators');
      const names = () => page.texts('main tbody th');
      const before = await names();
      holds(`the table has ${before.length} rows`, before.length > 50);
      await page.click({ selector: 'main thead a', text: '指标' });
      await page.until(
        'the column to be sorted',
        `document.querySelector('th[aria-sort$="ending"]') !== null`,
      );
      await page.until(
        'another first row',
        `document.querySelector('main tbody th').textContent.trim() !== ${JSON.stringify(before[0])}`,
      );
      await page.settled();
      equal('rows', (await names()).length, before.length);
    },
  },
  {
    title: 'slides, a workbook, a report, a page and a picture are made and handed to the browser',
    walk: async (page) => {
      await page.open('#/area/funding?sector=medical');
      for (const [entry, kind, ending] of [
        ['汇报', '汇报', 'pptx'],
        ['数据表', '数据表', 'xlsx'],
        ['报告', '报告', 'docx'],
        ['一页纸', '一页纸', 'docx'],
      ] as const) {
        await page.click({ selector: 'header summary', text: '下载' });
        await page.click({ selector: 'header li button', text: entry });
        await page.see({
          selector: '[role="status"]',
          text: `已存：遂宁市乡村振兴2021年度回顾-${kind}（医疗）-`,
        });
        await page.see({ selector: '[role="status"]', text: `.${ending}` });
      }
      await page.open('#/area/funding');
      await page.click({ selector: 'main figure button.take' });
      await page.click({ selector: '[role="dialog"] li button', text: '图片，横版' });
      await page.see({ selector: '[role="status"]', text: '.png' });
    },
  },
  {
    title: 'the method shows the checks with their results',
    walk: async (page) => {
      await page.open('#/method');
      const rows = await page.count({ selector: 'main table tbody tr' });
      holds(`${rows} checks`, rows >= 5);
    },
  },
  {
    title: 'a broken link says so and shows a way home',
    walk: async (page) => {
      await page.open('#/area/nowhere');
      await page.see({ selector: '[role="alert"]', text: '链接有误' });
      await page.click({ selector: '[role="alert"] a' });
      await page.gone('[role="alert"]');
      for (const number of HEADLINES)
        await page.see({ selector: 'main article [data-headline]', text: number });
    },
  },
];
