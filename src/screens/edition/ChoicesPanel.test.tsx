// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planByRule } from '../../edition/plan-by-rule';
import { chinese } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../../views/context';
import { describeChoices } from '../../views/edition/describe-choices';
import { ChoicesPanel } from './ChoicesPanel';

const { plan: _, ...facts } = suining2021;
const ruled = planByRule({ ...facts, prose: { zh: {}, en: {} } });

function Desk() {
  const [edition, setEdition] = useState(ruled);
  return (
    <ChoicesPanel view={describeChoices(createContext(chinese, edition, new Set()))} onChange={setEdition} />
  );
}

let root: Root;
let page: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
  act(() => root.render(<Desk />));
});

afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

const folds = () => [...page.querySelectorAll('details')];
const fold = (title: string) => {
  const found = folds().find((each) => each.querySelector('summary')?.textContent?.includes(title));
  if (found === undefined) throw new Error(`no ${title}`);
  return found;
};
const open = (title: string) =>
  act(() => {
    fold(title).open = true;
    fold(title).dispatchEvent(new Event('toggle'));
  });
const press = (name: RegExp) => {
  const button = [...page.querySelectorAll('button')].find((each) =>
    name.test(each.getAttribute('aria-label') ?? each.textContent ?? ''),
  );
  if (button === undefined) throw new Error(`no button ${name}`);
  act(() => button.click());
};

describe('the panel of choices', () => {
  it('draws a section when it is opened', () => {
    expect(fold('低收入人口').querySelectorAll('li')).toHaveLength(0);
    open('低收入人口');
    expect(fold('低收入人口').querySelectorAll('li').length).toBeGreaterThan(3);
  });

  it('adds an offered picture, keeps the focus on it and says so; the way back is one click', () => {
    open('低收入人口');
    press(/^加上：整体与部分/);
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^去掉：整体与部分/);
    expect(page.querySelector('[role="status"]')?.textContent).toMatch(/^已加上：整体与部分/);
    expect(fold('低收入人口').querySelector('summary')?.textContent).toContain('图1');
    press(/^恢复为打开时的样子$/);
    expect(fold('低收入人口').querySelector('summary')?.textContent).toContain('图0');
  });

  it('puts a headline forward and takes one away', () => {
    const names = () => [...fold('头条指标').querySelectorAll('li')].map((li) => li.textContent ?? '');
    const [, second] = names();
    press(/^前移：/);
    expect(names()[0]?.slice(2, 8)).toBe(second?.slice(2, 8));
    press(/^去掉：/);
    expect(names()).toHaveLength(3);
    expect(fold('头条指标').querySelector('select')).not.toBeNull();
  });

  it('takes slides out, but not the cover', () => {
    open('大屏幻灯片');
    const cover = [...fold('大屏幻灯片').querySelectorAll('li')].find((li) =>
      li.textContent?.startsWith('封面'),
    );
    expect(cover?.querySelector('button')).toBeNull();
    press(/^去掉：全年一句话/);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('加上：全年一句话');
  });
});
