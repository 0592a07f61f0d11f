import { describe, expect, it } from 'vitest';
import { addPicture, chooseHeadlines } from '../../edition/choices/choose';
import { planByRule } from '../../edition/plan-by-rule';
import type { Edition } from '../../edition/types';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describeChoices } from './describe-choices';

const { plan: _, ...facts } = suining2021;
const ruled = planByRule({ ...facts, prose: { zh: {}, en: {} } });
const describeIn = (edition: Edition, language: 'zh' | 'en' = 'zh') =>
  describeChoices(createContext(localeOf(language), edition, new Set()));
const contentsOf = (edition: Edition, id: string) => {
  const section = describeIn(edition).sections.find((each) => each.id === id);
  if (section === undefined) throw new Error(`no section ${id}`);
  return section.contents();
};

describe('the choices of an edition', () => {
  it('say of an offered picture what would stand over it, and why it is not drawn', () => {
    const sum = contentsOf(ruled, 'relief').offers.find(({ offer }) => offer.why === 'sum');
    expect(sum?.name).toBe(
      '整体与部分 · 纳入社会救助保障范围1.48万人；低保、特困等方式救助1.1万人；专项救助和帮扶3766人',
    );
    expect(sum?.why).toContain('没有说“其中”');
  });

  it('move what is added from the offers to the pictures', () => {
    const [offer] = contentsOf(ruled, 'relief').offers;
    if (offer === undefined) throw new Error('nothing is offered');
    const after = contentsOf(addPicture(ruled, offer.offer), 'relief');
    expect(after.shown.map(({ name }) => name)).toContain(offer.name);
    expect(after.offers.map(({ name }) => name)).not.toContain(offer.name);
  });

  it('offer as headlines what has a growth or leads a section', () => {
    const { headlines } = describeIn(chooseHeadlines(ruled, ['funding.linkage.total']));
    expect(headlines.chosen.map(({ id }) => id)).toEqual(['funding.linkage.total']);
    expect(headlines.others.map(({ id }) => id)).toContain('overview.income.average');
    expect(headlines.others.length).toBeLessThan(ruled.indicators.length);
  });

  it.each(['zh', 'en'] as const)('say something of everything, in %s', (language) => {
    for (const edition of [ruled, suining2021]) {
      const view = describeIn(edition, language);
      const contents = view.sections.map((section) => section.contents());
      const names = [
        view.headlines,
        view.slides,
        ...contents.map(({ shown, offers, tiles }) => [shown, offers, tiles]),
      ];
      const said = JSON.stringify(names, (key, value) => (key === 'plan' || key === 'offer' ? null : value));
      expect(said).not.toMatch(/undefined|NaN|[{][a-z]+[.][a-z]|"name":""/);
    }
  });
});
