import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suining2021 as edition } from '../../indicators/suining-2021/edition';
import { type Named, readReference, referenceOf } from './reference';

const growing = edition.indicators.filter(({ change }) => change !== undefined);
const working = edition.checks.filter(({ expression }) => typeof expression !== 'string');

const everyFigure: readonly Named[] = [
  ...edition.indicators.map(({ id }) => ({ indicatorId: id, derivedBy: null })),
  ...growing.flatMap(({ id }) =>
    ['baseline', 'increase'].map((derivedBy) => ({ indicatorId: id, derivedBy })),
  ),
  ...working.flatMap(({ id }) => readReference(edition, `check_${id}`) ?? []),
];

describe('the reference of a figure', () => {
  it('is read as what it was written from, of every figure of the edition', () => {
    expect(everyFigure).toHaveLength(edition.indicators.length + 2 * growing.length + working.length);
    for (const figure of everyFigure) expect(readReference(edition, referenceOf(figure))).toEqual(figure);
    expect(new Set(everyFigure.map(referenceOf)).size).toBe(everyFigure.length);
  });

  it('is the id of a figure of the article, as in older addresses', () => {
    expect(referenceOf({ indicatorId: 'funding.linkage.total', derivedBy: null })).toBe(
      'funding.linkage.total',
    );
  });

  it('needs no percent signs in an address, and no messenger cuts it', () => {
    for (const figure of everyFigure) {
      expect(encodeURIComponent(referenceOf(figure))).toBe(referenceOf(figure));
      expect(referenceOf(figure)).toMatch(/^[\w.-]+$/);
    }
  });

  it('names nothing that the edition does not work out', () => {
    fc.assert(
      fc.property(fc.constantFrom('check_', 'previous_', 'increase_', ''), fc.string(), (kind, text) => {
        const read = readReference(edition, `${kind}${text}`);
        if (read !== null) expect(referenceOf(read)).toBe(`${kind}${text}`);
      }),
    );
    for (const reference of [
      'previous_overview.poor-villages.count',
      'increase_overview.poor-villages.count',
      'check_covered-within-visited',
      'check_funding.linkage.total',
      'check_',
      'previous_',
      '',
      'constructor',
    ])
      expect(readReference(edition, reference), reference).toBeNull();
  });
});
