import { describe, expect, it } from 'vitest';
import { coreOf } from './core-edition';
import { suining2021Core } from './suining-2021/core';
import { suining2021 } from './suining-2021/edition';

describe('the core of the edition', () => {
  it('has every figure, digit for digit', () => {
    const written = ({ id, printed, unit, sectors }: (typeof suining2021Core)['indicators'][number]) => ({
      id,
      printed,
      unit,
      sectors,
    });
    expect(suining2021Core.indicators.map(written)).toEqual(suining2021.indicators.map(written));
  });

  it('holds no phrase of a figure, no note and no English', () => {
    const text = JSON.stringify(suining2021Core.indicators);
    expect(text).not.toMatch(/"(?:phrase|note|en)":/);
    expect(text).toContain('"printed":"8.73"');
  });

  it('survives being written down and read again', () => {
    expect(JSON.parse(JSON.stringify(suining2021Core))).toEqual(suining2021Core);
  });

  it('takes the checks that are asked for and no others', () => {
    expect(coreOf(suining2021, ['relief-parts']).checks.map(({ id }) => id)).toEqual(['relief-parts']);
  });
});
