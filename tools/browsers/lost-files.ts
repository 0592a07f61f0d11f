import { equal, holds, type Journey } from './journeys';
import type { OnPage } from './on-page';
import type { Site } from './site';

const alert = (text: string) => ({ selector: '[role="alert"]', text });
const button = (text: string) => ({ selector: '[role="alert"] button', text });

/** Opens an address in an empty window, without waiting for what may never come. */
async function openBroken(page: OnPage, { url }: Site, hash: string): Promise<void> {
  await page.driver.goto('about:blank');
  await page.driver.goto(url + hash);
}

/**
 * What has to heal in every browser that is promised: old ones keep a failed import and never ask for its
 * address again. Files are taken away by our own server, which counts what it is asked for.
 */
export const lostFiles = (site: Site): readonly Journey[] => [
  {
    title: 'the rest of the app failed once: 重试 asks again and shows the screen',
    walk: async (page) => {
      site.spoil('app-', 'missing');
      await openBroken(page, site, '#/area/funding?sector=funds');
      await page.see(button('重试'));
      site.heal();
      const before = site.asked('app-');
      await page.click(button('重试'));
      await page.see({ selector: 'main h1', text: '资金项目：资金' });
      holds('nothing was asked for', site.asked('app-') > before);
      equal('address', await page.hash(), '#/area/funding?sector=funds');
    },
  },
  {
    title: 'the charts failed once: 重试 asks again and draws them',
    walk: async (page) => {
      site.spoil('PlotChart', 'missing');
      await openBroken(page, site, '#/area/funding');
      await page.settled();
      await page.see({ selector: 'main figure' });
      await page.driver.evaluate(`document.querySelector('main figure').scrollIntoView({ block: 'center' })`);
      await page.see(button('重试'));
      site.heal();
      const before = site.asked('PlotChart');
      await page.click(button('重试'));
      await page.see({ selector: 'main figure svg.recharts-surface' });
      holds('nothing was asked for', site.asked('PlotChart') > before);
    },
  },
  {
    title: 'the presentation failed once: 重试 opens the slide asked for',
    walk: async (page) => {
      site.spoil('StageRoute', 'missing');
      await openBroken(page, site, '#/present/3');
      await page.see(button('重试'));
      await page.see({ selector: '[role="alert"] a', text: '返回总览' });
      site.heal();
      const before = site.asked('StageRoute');
      await page.click(button('重试'));
      await page.see({ selector: 'section.st-box' });
      holds('nothing was asked for', site.asked('StageRoute') > before);
      equal('address', await page.hash(), '#/present/3');
    },
  },
  ...(['missing', 'page'] as const).map(
    (how): Journey => ({
      title: `files gone for good (${how}): one reload ends at the same address`,
      walk: async (page) => {
        site.spoil('StageRoute', how);
        await openBroken(page, site, '#/present/5?sector=funds');
        await page.see(alert('这一屏的文件已不在服务器上'));
        site.heal();
        await page.click(button('重新载入'));
        await page.see({ selector: 'section.st-box' });
        equal('address', await page.hash(), '#/present/5?sector=funds');
      },
    }),
  ),
  {
    title: 'scripts sent as text leave the document, which says that files are missing',
    walk: async (page) => {
      site.spoil('start-', 'text');
      await openBroken(page, site, '#/area/funding');
      await page.see({ selector: '#all-figures', text: '8.73亿元' });
      await page.see({ selector: '#notice span', text: '有文件缺失' });
      equal('lines on an old browser', await page.count({ selector: '#notice span', text: '浏览器太旧' }), 0);
      site.heal();
      await page.click({ selector: '#notice [data-reload]' });
      await page.see({ selector: 'main h1', text: '8.73亿元' });
    },
  },
  {
    title: 'a page cut short shows what has come',
    walk: async (page) => {
      site.spoil('index.html', 'cut');
      await openBroken(page, site, '#/area/funding');
      await page.see({ selector: 'body *', text: '文件还没有到齐' });
      await page.see({ selector: '[data-indicator], td, p', text: '8.73亿元' });
      site.heal();
    },
  },
];
