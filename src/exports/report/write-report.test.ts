import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { citedSentences } from '../../indicators/suining-2021/facts/cited-sentences';
import { windows } from '../../indicators/suining-2021/facts/windows';
import { speech } from '../../indicators/suining-2021/prose/speech';
import { createContext } from '../../views/context';
import { scopeOf } from '../../views/scope';
import { writeReport } from './write-report';

function parts(language: 'zh' | 'en', sectors: readonly string[] = []) {
  const context = createContext(localeOf(language), suining2021, new Set(sectors));
  const date = new Date(2026, 10, 28);
  const files = unzipSync(
    writeReport(
      context,
      { sentences: citedSentences, speech, windows },
      scopeOf(context, {}, date, ''),
      date,
    ),
  );
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const paragraphs = textOf('word/document.xml').match(/<w:p>.*?<\/w:p>/gs) ?? [];
  return { paragraphs, textOf };
}

describe('a report', () => {
  it('keeps a chart with the sentence before it', () => {
    const { paragraphs } = parts('zh');
    const before = paragraphs.flatMap((_, i) =>
      paragraphs[i + 1]?.includes('<w:drawing>') ? [paragraphs[i]] : [],
    );
    expect(before.length).toBeGreaterThan(4);
    for (const paragraph of before) expect(paragraph).toContain('<w:keepNext/>');
  });

  it('leaves no mark of a footnote alone on a line behind a Chinese mark', () => {
    const marked = parts('zh').paragraphs.filter((paragraph) => paragraph.includes('footnoteReference'));
    expect(marked.length).toBeGreaterThan(20);
    for (const paragraph of marked) expect(paragraph).not.toMatch(/。<\/w:t><\/w:r><w:r><w:rPr><w:rStyle/);
  });

  it('has room for the names of parts, which stand on them', () => {
    const chart = parts('en', ['medical', 'education']).textOf('word/charts/chart1.xml');
    expect(chart).toContain('Special assistance');
    const [categories] = chart.match(/<c:catAx>.*?<\/c:catAx>/s) ?? [''];
    expect(categories).toContain('<c:tickLblPos val="none"/>');
  });
});
