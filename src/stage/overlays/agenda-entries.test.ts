import { describe, expect, it } from 'vitest';
import { localeOf } from '../../format/locale';
import { suining2021 } from '../../indicators/suining-2021/edition';
import { createContext } from '../../views/context';
import { describeDeck } from '../../views/slide/describe-deck';
import { plainStage } from '../../views/slide/stage-query';
import { entriesOf, moved, toggled } from './agenda-entries';

const { all } = describeDeck(createContext(localeOf('zh'), suining2021, new Set()), plainStage);
const { slides } = describeDeck(createContext(localeOf('zh'), suining2021, new Set()), {
  ...plainStage,
  agenda: ['checks', 'title'],
});
const ids = (entries: ReturnType<typeof entriesOf>) =>
  entries.filter(({ chosen }) => chosen).map(({ slide }) => slide.id);

describe('the entries of an agenda', () => {
  it('begin with what is shown, in its order, and leave nothing out', () => {
    const entries = entriesOf(all, slides);
    expect(ids(entries)).toEqual(['checks', 'title']);
    expect(entries).toHaveLength(all.length);
    expect(entries[2]).toMatchObject({ chosen: false, slide: { id: 'growth' } });
  });

  it('are taken in and out', () => {
    const entries = toggled(toggled(entriesOf(all, slides), 0), 2);
    expect(ids(entries)).toEqual(['title', 'growth']);
  });

  it('move by one place and stop at the ends', () => {
    const entries = entriesOf(all, slides);
    expect(ids(moved(entries, 1, -1))).toEqual(['title', 'checks']);
    expect(moved(entries, 0, -1)).toEqual(entries);
    expect(moved(entries, entries.length - 1, 1)).toEqual(entries);
  });
});
