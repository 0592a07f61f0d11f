import { describe, expect, it } from 'vitest';
import { nextYearEdition } from '../../../derive/match/next-year-edition';
import { drawnIn } from '../../../edition/by-rule/slides';
import type { Edition } from '../../../edition/types';
import { builtIn } from '../../../editions/built-in';
import { settled, undecidedIn } from '../../../views/edition/proposed';
import { cancelled } from '../../take-away/drive';
import type { Shelved } from '../shelf';
import { createDesk } from './desk';
import type { Surroundings } from './desk-state';
import type { Opened } from './draft';
import type { Reading } from './read-file';

const noTexts = { sentences: {}, speech: {}, windows: {} };
const made = nextYearEdition(builtIn);
/** The made-up year after, of which nothing is decided yet. */
const next: Edition = { ...made, matches: [] };

const opened = (change: Partial<Opened> = {}): Reading => ({
  kind: 'opened',
  opened: {
    name: 'a.xlsx',
    bytes: new Uint8Array(1),
    edition: next,
    texts: noTexts,
    from: builtIn.id,
    faults: [],
    ...change,
  },
});

const fault = {
  of: 'workbook',
  weight: 'error',
  fault: { sheet: '指标', cell: 'D2', kind: 'not-a-number', found: 'x', detail: '', weight: 'error' },
} as const;

/** A desk that reads what it is told to, one file after the other. */
function deskThatReads(...readings: readonly Reading[]) {
  return deskThatCompares(async () => undefined, ...readings);
}

function deskThatCompares(compare: Surroundings['compare'], ...readings: readonly Reading[]) {
  const left = [...readings];
  const shelved: Shelved[] = [{ edition: builtIn, texts: null, from: 'built-in' }];
  const desk = createDesk({
    shelved: () => shelved,
    shelve: (edition, texts) => shelved.push({ edition, texts, from: 'opened' }),
    find: async () => () => null,
    read: async () => left.shift() ?? { kind: 'refused', why: 'unknown' },
    compare,
  });
  return { desk, file: new File(['x'], 'a.xlsx'), shelved: () => shelved.map(({ edition }) => edition.id) };
}

describe('a file that is opened', () => {
  it('is worked on and matched with the edition that it was made from', async () => {
    const { desk, file } = deskThatReads(opened());
    expect(await desk.open(file)).toBe('check');
    expect(desk.now()).toMatchObject({
      draft: { edition: { id: next.id } },
      before: { id: builtIn.id },
      unsaved: false,
    });
  });

  it('with errors leaves the draft as it was, and is taken only if that is asked', async () => {
    const { desk, file } = deskThatReads(opened(), opened({ name: 'b.xlsx', faults: [fault] }));
    await desk.open(file);
    const { draft } = desk.now();
    expect(await desk.open(file)).toBe('check');
    expect(desk.now().draft).toBe(draft);
    await desk.takeAsDraft();
    expect(desk.now().draft).toMatchObject({ name: 'b.xlsx', errors: 1 });
  });

  it('is another one than the draft in work, though both have one name', async () => {
    const { desk, file } = deskThatReads(opened(), opened({ faults: [fault] }));
    await desk.open(file);
    const { draft, opened: first } = desk.now();
    expect(draft?.source).toBe(first);
    await desk.open(file);
    expect(desk.now().draft).toBe(draft);
    expect(desk.now().draft?.source).not.toBe(desk.now().opened);
    await desk.takeAsDraft();
    expect(desk.now().draft?.source).toBe(desk.now().opened);
  });

  it('that is refused changes nothing and is named', async () => {
    const { desk, file } = deskThatReads(opened(), { kind: 'refused', why: 'pdf' });
    await desk.open(file);
    const { draft, opened: first } = desk.now();
    expect(await desk.open(file)).toBeNull();
    expect(desk.now()).toMatchObject({ draft, opened: first, refused: { name: 'a.xlsx', why: 'pdf' } });
  });

  it('that is a whole edition stands on the shelf at once, so that its workbook can be opened; a draft does not', async () => {
    const { draft: _, ...whole } = next;
    const { desk, file, shelved } = deskThatReads(
      opened({ bytes: null, edition: { ...next, draft: true } }),
      opened({ bytes: null, edition: whole }),
    );
    await desk.open(file);
    expect(shelved()).toEqual([builtIn.id]);
    expect(await desk.open(file)).toBe('match');
    expect(shelved()).toEqual([builtIn.id, next.id]);
  });

  it('of another place puts the draft aside, from where it comes back', async () => {
    const other: Edition = { ...next, id: 'another-2030', year: 2030 };
    const { desk, file } = deskThatReads(opened(), opened({ name: 'c.xlsx', edition: other }));
    await desk.open(file);
    await desk.open(file);
    expect(desk.now()).toMatchObject({ draft: { name: 'c.xlsx' }, aside: { name: 'a.xlsx' } });
    await desk.swap();
    expect(desk.now()).toMatchObject({
      draft: { name: 'a.xlsx' },
      aside: { name: 'c.xlsx' },
      before: { id: builtIn.id },
      // Its own faults are told again, not those of the other.
      opened: { name: 'a.xlsx' },
    });
  });
});

describe('both years are compared', () => {
  it('before the file takes the place of the draft, and it is said how far that is', async () => {
    const said: unknown[] = [];
    const { desk, file } = deskThatCompares(async (now, before, say) => {
      say(0.5);
      said.push([now.id, before.id, desk.now().draft, desk.now().reading]);
    }, opened());
    await desk.open(file);
    const reading = { name: 'a.xlsx', share: 0.5, does: 'compare' };
    expect(said).toEqual([[next.id, builtIn.id, null, reading]]);
    expect(desk.now()).toMatchObject({ draft: { name: 'a.xlsx' }, reading: null });
  });

  it('unless that is cancelled, which leaves everything as it was', async () => {
    let isLong = false;
    const { desk, file } = deskThatCompares(
      async (_, __, ___, signal) => {
        if (!isLong) return;
        desk.cancel();
        if (signal.aborted) throw cancelled();
      },
      opened(),
      opened({ name: 'b.xlsx' }),
    );
    await desk.open(file);
    const { draft, opened: first } = desk.now();
    isLong = true;
    expect(await desk.open(new File(['x'], 'b.xlsx'))).toBeNull();
    expect(desk.now()).toMatchObject({ reading: null, refused: { name: 'b.xlsx', why: 'cancelled' } });
    expect(desk.now().draft).toBe(draft);
    expect(desk.now().opened).toBe(first);
  });

  it('anew if the draft was decided about meanwhile, so that no decision is lost', async () => {
    const { id } = next.indicators[0] ?? { id: '' };
    let turn = 0;
    const { desk, file } = deskThatCompares(
      async () => {
        turn += 1;
        if (turn === 2) desk.answer(id, id, 'redefined');
      },
      opened(),
      opened(),
    );
    await desk.open(file);
    await desk.open(file);
    expect(turn).toBe(3);
    expect(desk.now().draft?.edition.matches).toMatchObject([{ here: id, relation: 'redefined' }]);
  });
});

describe('decisions of a person', () => {
  const start = async () => {
    const { desk, file } = deskThatReads(opened(), opened());
    await desk.open(file);
    return { desk, file };
  };
  const open = (desk: ReturnType<typeof createDesk>) => {
    const { draft, before } = desk.now();
    return undecidedIn(draft?.edition ?? next, before);
  };

  it('are kept with who decided, can be undone, and are unsaved until a file has them', async () => {
    const { desk } = await start();
    const [dropped] = open(desk).unconfirmed;
    if (dropped === undefined) throw new Error('the made-up year drops nothing');
    desk.drop([dropped]);
    expect(desk.now().draft?.edition.matches).toEqual([
      { with: builtIn.id, here: null, there: dropped, relation: 'dropped', by: 'person' },
    ]);
    expect(open(desk).unconfirmed).not.toContain(dropped);
    expect(desk.now().unsaved).toBe(true);
    const { draft } = desk.now();
    if (draft !== null) desk.saved(draft, 'a.edition.json');
    expect(desk.now()).toMatchObject({ unsaved: false, savedAs: 'a.edition.json' });
    desk.undo();
    expect(open(desk).unconfirmed).toContain(dropped);
    expect(desk.now().unsaved).toBe(true);
  });

  it('about several pairs at once are undone at once', async () => {
    const { desk } = await start();
    const pairs = next.indicators.slice(0, 3).map(({ id }) => ({ here: id, there: id }));
    desk.answerAll(pairs, 'redefined');
    desk.answerAll(pairs.slice(0, 1), 'new');
    expect(desk.now().draft?.edition.matches?.map(({ there, relation }) => [there, relation])).toEqual([
      [pairs[1]?.there, 'redefined'],
      [pairs[2]?.there, 'redefined'],
      [null, 'new'],
    ]);
    desk.undo();
    desk.undo();
    expect(desk.now().draft?.edition.matches).toEqual([]);
  });

  it('stand in place of what was found for certain, and are asked again if they are taken back', async () => {
    const { desk } = await start();
    const sure = settled(next, builtIn).find(({ by, here }) => by === 'key' && here !== null);
    if (sure?.here == null) throw new Error('nothing is certain');
    desk.answer(sure.here, sure.there, 'redefined');
    const redefined = { ...sure, relation: 'redefined', by: 'person' } as const;
    expect(settled(desk.now().draft?.edition ?? next, builtIn)).toContainEqual(redefined);
    desk.askAgain(redefined);
    expect(settled(desk.now().draft?.edition ?? next, builtIn)).toContainEqual(sure);
  });

  it('outlive a mended file of the same edition', async () => {
    const { desk, file } = await start();
    const { id } = next.indicators[0] ?? { id: '' };
    desk.answer(id, id, 'redefined');
    await desk.open(file);
    expect(desk.now().draft?.edition.matches).toContainEqual({
      with: builtIn.id,
      here: id,
      there: id,
      relation: 'redefined',
      by: 'person',
    });
    expect(desk.now().unsaved).toBe(true);
  });

  it('about what the dashboard shows outlive it, too', async () => {
    const { desk, file } = await start();
    const [dropped] = next.plan.slides;
    const arranged = { ...next, plan: { ...next.plan, slides: next.plan.slides.slice(1) } };
    desk.choose(arranged);
    await desk.open(file);
    expect(desk.now().draft?.edition.plan.slides.map(({ id }) => id)).not.toContain(dropped?.id);
  });

  it('that a figure is another take it out of the plan, and leave what was chosen', async () => {
    const drawn = next.plan.pictures.find((picture) => drawnIn(picture).length > 3);
    const figure = drawn === undefined ? undefined : drawnIn(drawn)[1];
    if (drawn === undefined || figure === undefined) throw new Error('nothing is drawn');
    const uses = (edition: Edition | undefined) =>
      edition?.plan.pictures.some((one) => one.id === drawn.id && drawnIn(one).includes(figure));
    for (const isChosen of [false, true]) {
      const { desk } = await start();
      const [slide] = next.plan.slides;
      if (isChosen) desk.choose({ ...next, plan: { ...next.plan, slides: next.plan.slides.slice(1) } });
      expect(uses(desk.now().draft?.edition)).toBe(true);
      desk.answer(figure, figure, 'redefined');
      await desk.replan();
      expect(uses(desk.now().draft?.edition)).toBe(false);
      const slides = desk.now().draft?.edition.plan.slides.map(({ id }) => id);
      expect(slides?.includes(slide?.id ?? '')).toBe(!isChosen);
      desk.undo();
      await desk.replan();
      expect(uses(desk.now().draft?.edition)).toBe(true);
    }
  });

  it('that were made while the file was written are not in it', async () => {
    const { desk } = await start();
    const { draft } = desk.now();
    const { id } = next.indicators[0] ?? { id: '' };
    desk.answer(id, id, 'redefined');
    if (draft !== null) desk.saved(draft, 'a.edition.json');
    expect(desk.now().unsaved).toBe(true);
  });
});
