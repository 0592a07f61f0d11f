import { describe, expect, it } from 'vitest';
import { localeOf } from '../../format/locale';
import type { Language } from '../../format/number-style';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../context';
import { describeFigure } from '../figure/figure-view';
import { captioned } from './captioned';

const languages = ['zh', 'en'] as const;

const contextOf = (language: Language) => createContext(localeOf(language), suining2021, new Set());

const captions = languages.flatMap((language) => {
  const context = contextOf(language);
  return suining2021.indicators.map((indicator) => ({
    language,
    indicator,
    id: indicator.id,
    caption: captioned(context, describeFigure(context.locale, indicator)).name,
    /** Without what the edition has written: the name of the figure. */
    isWritten: suining2021.prose[language][`caption.${indicator.id}`] !== undefined,
  }));
});

/** Two short lines on a wall; in English a period in brackets is a third. */
const longest: Readonly<Record<Language, number>> = { zh: 18, en: 54 };

/** Whose scope takes a third line in English. */
const longer = /^policy\.(hospital|medical)/;

/** Words of a period that a caption must have; a rate whose sentence has dates, but which has none itself, has no such words. */
function periodWords(language: Language, period: string | undefined): readonly string[] {
  if (period === undefined || /未另写|no period of its own/.test(period)) return [];
  const words = {
    zh: /\d+—\d+[年月]|累计|\d{4}年(?=项目)|“十四五”|储备|汛期/g,
    en: /Jan–Sep|\d{4}–\d{4}|cumulative|(?<=for )\d{4}|14th Five-Year Plan|flood season/g,
  };
  return period.match(words[language]) ?? ['a word for its period'];
}

const scopes: readonly (readonly [about: RegExp, zh: RegExp, en: RegExp])[] = [
  [/^overview\.income/, /脱贫人口/, /lifted out of poverty/],
  [/^overview\.village-economy/, /脱贫村/, /lifted out of poverty/],
  [
    /^policy\.(hospital|medical)/,
    /脱贫人口.*含重症门诊/,
    /lifted out of poverty.*serious-illness outpatients/,
  ],
  [/^policy\.self-payment/, /脱贫人口县域内/, /in county, lifted out of poverty/],
  [/^policy\.(extra-aid|unsafe)/, /脱贫/, /lifted out of poverty/i],
  [/^policy\.(tibet|partner)/, /船山区/, /Chuanshan|Li county/],
  [/^policy\.(key-village|excellent)/, /重点帮扶村|初步评定/, /[Kk]ey assisted|preliminary/],
  [/^responsibility\.consolidation/, /巩固成果较重的脱贫村/, /consolidation/],
  [/^employment\.(transfers|posts)/, /脱贫劳动力/, /workers lifted out of poverty/],
  [/^industry\.(local-jobs|income-gain)/, /脱贫劳动力/, /workers lifted out of poverty/i],
  [/^villages\.(showcase|crop|livestock|public|guest|farmhouses)/, /精品示范/, /[Ss]howcase/],
  [/^villages\.(central|power)/, /农村/, /rural/],
];

describe.each(captions)('the caption of $id, $language', ({ language, indicator, caption, isWritten }) => {
  it('is written, and fits two short lines', () => {
    expect(isWritten).toBe(true);
    expect([...caption.replace(/ \(.*\)$/, '')].length, caption).toBeLessThanOrEqual(
      longest[language] + (language === 'en' && longer.test(indicator.id) ? 16 : 0),
    );
  });

  it('says the period where it is not the year, and whom or what it counts', () => {
    for (const word of periodWords(language, indicator.period?.[language])) expect(caption).toContain(word);
    for (const [about, zh, en] of scopes)
      if (about.test(indicator.id)) expect(caption).toMatch(language === 'zh' ? zh : en);
  });

  it('types no digit of a figure, and is no remark on the article', () => {
    const known = /1—9月|2013[—–]2020年?|2022年?|“6\+3”|10万元|CNY 100,000|14th/g;
    // A figure that a caption names is filled in.
    const template = suining2021.prose[language][`caption.${indicator.id}`] ?? '';
    expect(template.replace(known, '')).not.toMatch(/\d/);
    expect(caption).not.toMatch(/照录|未说|未明说|原文|as printed|not said|the article|[（(][户人]）/);
  });
});

describe('a figure on a slide', () => {
  it('does not say the period again that stands over it or at the foot', () => {
    const context = contextOf('zh');
    const indicator = suining2021.indicators.find(({ id }) => id === 'industry.cold-chain.count');
    if (indicator === undefined) throw new Error('no such figure');
    const figure = describeFigure(context.locale, indicator);
    expect(captioned(context, figure).name).toBe('新建冷链等物流设施（累计）');
    const around = { slide: 'none', said: '各数均随“累计”列出' };
    expect(captioned(context, figure, around).name).toBe('新建冷链等物流设施');
  });
});

describe('a caption for one slide', () => {
  const own = /^slide\.(.+)\.caption\.(.+)$/;
  const keysOf = (language: Language) =>
    Object.keys(suining2021.prose[language]).filter((name) => own.test(name));

  it('is of a figure that its slide shows', () => {
    for (const name of languages.flatMap(keysOf)) {
      const [, slide, figure] = own.exec(name) ?? [];
      const plan = suining2021.plan.slides.find(({ id }) => id === slide);
      const shown = [
        ...(plan !== undefined && 'rows' in plan ? plan.rows : []),
        ...(plan !== undefined && 'large' in plan ? plan.large : []),
        ...(plan?.kind === 'numbers' ? (plan.under ?? []) : []).flatMap((item) =>
          'id' in item ? item.id : [],
        ),
      ];
      expect(shown, name).toContain(figure);
    }
  });

  it('is never Chinese on an English slide, and types no digit of a figure', () => {
    for (const name of keysOf('zh')) expect(suining2021.prose.en[name], name).toBeDefined();
    for (const language of languages)
      for (const name of keysOf(language))
        expect(suining2021.prose[language][name]?.replace(/“6\+3”/, ''), name).not.toMatch(/\d/);
  });
});
