import { describe, expect, it } from 'vitest';
import { colour, contrast, dataPairs, difference, readTheme, textPairs, visions } from './palette';

const themes = [...readTheme()];

describe('the palette', () => {
  it('has three themes', () => {
    expect(themes.map(([name]) => name)).toEqual(['light', 'dark', 'contrast']);
  });

  it.each(
    themes.flatMap(([theme, palette]) =>
      textPairs.map(([text, ground]) => ({ theme, palette, text, ground })),
    ),
  )('$theme: $text on $ground can be read', ({ theme, palette, text, ground }) => {
    const least = theme === 'contrast' ? 7 : 4.5;
    expect(contrast(colour(palette, text), colour(palette, ground))).toBeGreaterThanOrEqual(least);
  });

  it.each(
    themes.flatMap(([theme, palette]) =>
      dataPairs.flatMap(([a, b]) => visions.map((vision) => ({ theme, palette, a, b, vision }))),
    ),
  )('$theme: $a is told from $b with $vision vision', ({ palette, a, b, vision }) => {
    expect(difference(colour(palette, a), colour(palette, b), vision)).toBeGreaterThan(10);
  });
});

describe('the measures', () => {
  it('know black on white', () => {
    expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 5);
  });

  it('see that red and green of one lightness fall together without green cones', () => {
    const red = [0.75, 0.35, 0.2] as const;
    const green = [0.45, 0.5, 0.2] as const;
    expect(difference(red, green, 'deuteranopia')).toBeLessThan(difference(red, green, 'normal') / 2);
  });
});
