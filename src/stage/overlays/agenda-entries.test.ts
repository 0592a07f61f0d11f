import { describe, expect, it } from 'vitest';
import { chosenIn, entriesOf, moved, toggled, withAdded } from './agenda-entries';

const all = ['title', 'growth', 'held', 'end', 'annex-1'];
const entries = entriesOf(all, ['held', 'title']);
const ids = (list: typeof entries) => list.map(({ id }) => id);

describe('the entries of an agenda', () => {
  it('begin with what is shown, in its order, and leave nothing out', () => {
    expect(chosenIn(entries)).toEqual(['held', 'title']);
    expect(ids(entries)).toEqual(['held', 'title', 'growth', 'end', 'annex-1']);
  });

  it('are taken in and out where they stand', () => {
    expect(chosenIn(toggled(toggled(entries, 'held'), 'growth'))).toEqual(['title', 'growth']);
  });

  it('move to any place and stop at the ends', () => {
    expect(ids(moved(entries, 0, 2))).toEqual(['title', 'growth', 'held', 'end', 'annex-1']);
    expect(ids(moved(entries, 3, 0))).toEqual(['end', 'held', 'title', 'growth', 'annex-1']);
    expect(ids(moved(entries, 0, 99))).toEqual(['title', 'growth', 'end', 'annex-1', 'held']);
    expect(moved(entries, 0, -1)).toEqual(entries);
    expect(moved(entries, 9, 0)).toEqual(entries);
  });

  it('take a slide in before the end of the talk, once', () => {
    const whole = entriesOf(all, all);
    const once = withAdded(whole, 'figure:a', 'end');
    expect(ids(once)).toEqual(['title', 'growth', 'held', 'figure:a', 'end', 'annex-1']);
    expect(withAdded(once, 'figure:a', 'end')).toEqual(once);
    // Where the end is left out, it comes last of what is chosen.
    expect(ids(withAdded(entries, 'growth', 'end'))).toEqual(['held', 'title', 'growth', 'end', 'annex-1']);
  });
});
