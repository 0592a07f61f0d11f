import { expect, it } from 'vitest';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { renderAllFigures, renderDescription } from './prerender';

const markup = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';

it('markup in the data stays text in the page as built', () => {
  const [first, ...rest] = suining2021.indicators;
  if (first === undefined) throw new Error('no indicator');
  const planted = {
    ...first,
    name: { zh: markup, en: markup },
    evidence: { ...first.evidence, phrase: markup },
  };
  const html = renderAllFigures({ ...suining2021, indicators: [planted, ...rest] });
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

it('the document holds every figure with its phrase', () => {
  const html = renderAllFigures();
  for (const { evidence } of suining2021.indicators)
    expect(html).toContain(evidence.phrase.replace(/&/g, '&amp;').replace(/"/g, '&quot;'));
});

it('the description names place, year and book, and stays an attribute whatever they are', () => {
  expect(renderDescription()).toMatch(
    /^<meta name="description" content="遂宁市2021年[^"]*遂宁年鉴（2022）[^"]*"\/>$/,
  );
  const planted = renderDescription({ ...suining2021, place: { zh: '"><script>', en: '' } });
  expect(planted).not.toContain('<script');
});
