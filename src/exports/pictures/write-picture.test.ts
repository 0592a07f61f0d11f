import { readFileSync } from 'node:fs';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../../edition/parse-edition';
import type { Edition } from '../../edition/types';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { emsOf } from '../../pictures/plot/text-width';
import { createContext } from '../../views/context';
import { describePlanned } from '../../views/picture/pictures';
import { scopeOf } from '../../views/scope';
import { describeGrowth } from '../../views/screen/describe-growth';
import { describeDeck } from '../../views/slide/describe-deck';
import { plainStage } from '../../views/slide/stage-query';
import { contentOf } from './content-of';
import { panelView } from './panel-page';
import type { PictureFormat, PictureSubject } from './subject';
import { shortened, writePicture } from './write-picture';

const county = parseEdition(
  JSON.parse(readFileSync(new URL('../../../e2e/another-county.edition.json', import.meta.url), 'utf8')),
);
if (!county.ok) throw new Error('the county is no edition');

const date = new Date(2026, 10, 28);
const pictures = [suining2021, county.edition].flatMap((edition: Edition) =>
  (['zh', 'en'] as const).flatMap((language) => {
    const context = createContext(localeOf(language), edition, new Set());
    const scope = scopeOf(context, {}, date, 'https://example.org/#/');
    const subjects: readonly PictureSubject[] = [
      { kind: 'message' },
      ...edition.plan.pictures.map(({ id }) => ({ kind: 'picture', id }) as const),
      ...edition.indicators.map(({ id }) => ({ kind: 'figure', id }) as const),
      ...describeDeck(context, plainStage).slides.map((slide) => ({ kind: 'slide', slide }) as const),
      ...[...edition.sections.map(({ id }) => id), 'growth'].map(
        (section) => ({ kind: 'panel', section }) as const,
      ),
    ];
    return subjects.flatMap((subject) =>
      (subject.kind === 'panel' ? (['card'] as const) : (['wide', 'card', 'clear'] as const)).map(
        (format: PictureFormat) => {
          const write = () => writePicture(context, subject, format, scope, date);
          const name =
            'id' in subject
              ? subject.id
              : subject.kind === 'slide'
                ? subject.slide.id
                : 'section' in subject
                  ? subject.section
                  : '';
          return {
            at: `${edition.id} ${language} ${subject.kind} ${name} ${format}`,
            context,
            scope,
            subject,
            format,
            write,
            ...write(),
          };
        },
      ),
    );
  }),
);

const rootOf = (svg: string): Element => {
  const faults: string[] = [];
  const root = new DOMParser({ onError: (_, message) => faults.push(message) }).parseFromString(
    svg,
    'text/xml',
  ).documentElement;
  if (root === null || faults.length > 0) throw new Error(faults.join());
  return root;
};

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Lines of text by measure; a line is as high as its largest letters. */
function linesOf(root: Element): readonly Line[] {
  return [...root.getElementsByTagName('text')].map((line) => {
    const spans = [...line.getElementsByTagName('tspan')];
    const runs = spans.length === 0 ? [line] : spans;
    const number = (of: Element, name: string) => Number(of.getAttribute(name) ?? 0);
    const width = runs.reduce(
      (sum, run) =>
        sum +
        emsOf(run.textContent ?? '', { bold: run.getAttribute('font-weight') === '700' }) *
          number(run, 'font-size'),
      0,
    );
    const size = Math.max(...runs.map((run) => number(run, 'font-size')));
    const share = { middle: 0.5, end: 1 }[line.getAttribute('text-anchor') ?? ''] ?? 0;
    return {
      text: line.textContent ?? '',
      x: number(line, 'x') - width * share,
      y: number(line, 'y') - size * 0.82,
      width,
      height: size * 0.95,
    };
  });
}

const overlap = (a: Line, b: Line): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1;

const numbersIn = (text: string): readonly string[] => text.match(/\d[\d,.]*\d|\d/g) ?? [];

describe('a picture as a file', () => {
  it('is XML with a title and a description', () => {
    for (const { at, svg } of pictures) {
      const root = rootOf(svg);
      for (const name of ['title', 'desc'])
        expect(root.getElementsByTagName(name)[0]?.textContent, at).toMatch(/\S/);
    }
  });

  it('has every line of its text on the page, and none over another', () => {
    for (const { at, svg, width, height } of pictures) {
      const lines = linesOf(rootOf(svg));
      for (const [i, line] of lines.entries()) {
        expect(line.x >= -1 && line.x + line.width <= width / 2 + 1, `${at}: ${line.text}`).toBe(true);
        expect(line.y >= -1 && line.y + line.height <= height / 2 + 1, `${at}: ${line.text}`).toBe(true);
        for (const other of lines.slice(i + 1))
          expect(overlap(line, other), `${at}: ${line.text} over ${other.text}`).toBe(false);
      }
    }
  });

  it('says no number that its view does not say', () => {
    for (const { at, svg, context, scope, subject, format } of pictures) {
      const view =
        subject.kind === 'panel'
          ? panelView(context, subject.section)
          : subject.kind === 'slide'
            ? subject.slide
            : [
                subject.kind === 'picture' ? describePlanned(context, subject.id) : null,
                contentOf(context, subject, format === 'clear'),
              ];
      const cited =
        subject.kind === 'figure'
          ? context.edition.indicators.find(({ id }) => id === subject.id)?.evidence
          : null;
      const said = new Set(numbersIn(JSON.stringify([view, scope, cited, describeGrowth(context)])));
      // The steps of a picture and the months of a year are counted.
      const counted = Array.from({ length: 12 }, (_, i) => String(i + 1));
      for (const { text } of linesOf(rootOf(svg)))
        for (const number of numbersIn(text))
          expect(said.has(number) || counted.includes(number), `${at}: ${number} in ${text}`).toBe(true);
    }
  });

  it('draws what was worked out hollow and dashed, and nothing else', () => {
    for (const { at, svg, context, subject } of pictures) {
      if (subject.kind !== 'picture') continue;
      const spec = describePlanned(context, subject.id)?.spec;
      const hollow =
        spec === undefined
          ? []
          : spec.kind === 'growth'
            ? [spec.trend.baseline !== null]
            : 'whole' in spec
              ? [spec.whole, ...spec.parts].map((datum) => datum.hollow)
              : 'data' in spec
                ? spec.data.map((datum) => datum.hollow)
                : [];
      expect(svg.includes('stroke-dasharray'), at).toBe(hollow.includes(true));
    }
  });

  it('says from where it is and of which day', () => {
    const packed = (text: string) => text.replaceAll(/\s/g, '');
    for (const { at, svg, scope } of pictures) {
      const said = packed(
        linesOf(rootOf(svg))
          .map(({ text }) => text)
          .join(''),
      );
      expect(said, at).toContain(packed(scope.date));
      expect(said, at).toContain(packed(scope.edition.book));
    }
  });

  it('says the filter in words, also in its name, and shows only what the filter leaves', () => {
    const context = createContext(localeOf('zh'), suining2021, new Set(['medical', 'education']));
    const scope = scopeOf(context, {}, date, 'https://example.org/#/');
    const { svg, name } = writePicture(context, { kind: 'panel', section: 'policy' }, 'card', scope, date);
    expect(svg).toContain('医疗、教育');
    expect(name).toContain('（医疗、教育）');
    expect(name).toMatch(/-长图（.*）-20261128$/);
    expect(() =>
      writePicture(context, { kind: 'picture', id: 'funding.growth' }, 'wide', scope, date),
    ).toThrow('the filter leaves nothing');
  });

  it('is small, and the same whenever it is written', () => {
    for (const { at, svg, write, subject } of pictures) {
      expect(write().svg, at).toBe(svg);
      if (subject.kind !== 'panel') expect(new TextEncoder().encode(svg).length, at).toBeLessThan(16_000);
    }
  });

  it('has a name that every system takes', () => {
    for (const { at, name } of pictures) expect(name, at).toMatch(/^[^\\/:*?"<>|]{8,120}$/);
  });
});

describe('the name of a picture', () => {
  it('ends with a word, however long its title is', () => {
    expect(shortened('January–September CNY 241 million of hospital costs reimbursed')).toBe(
      'January–September CNY 241 million of',
    );
    expect(shortened('Growth')).toBe('Growth');
  });
});

describe('a high picture of statements', () => {
  const context = createContext(localeOf('en'), suining2021, new Set(['medical', 'education']));
  const held = describeDeck(context, plainStage).slides.find(({ kind }) => kind === 'statements');

  it('has them in one size, the first in the upper half', () => {
    if (held === undefined) throw new Error('nothing held');
    const scope = scopeOf(context, {}, date, 'https://example.org/#/');
    const { svg } = writePicture(context, { kind: 'slide', slide: held }, 'card', scope, date);
    const lines = [...svg.matchAll(/ y="([\d.]+)" font-size="(\d+)"([^>]*)>/g)].map(([, y, size, rest]) => ({
      y: Number(y),
      size: Number(size),
      isResult: rest?.includes('class="h"') === true,
    }));
    const results = lines.filter(({ isResult }) => isResult);
    expect(results.length).toBeGreaterThan(1);
    expect(new Set(results.map(({ size }) => size)).size).toBe(1);
    // What the first result is of stands above it.
    const said = lines.filter(({ size }) => size > 20);
    expect(said[0]?.y).toBeLessThan(240);
    expect(results[results.length - 1]?.y).toBeGreaterThan(480);
  });
});
