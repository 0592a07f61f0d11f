import { inputsOf } from './expression';
import type { EditionFault } from './fault';
import { createReading, note, type Reading } from './file/reading';
import type { PictureSource } from './plan';
import { referencesOf } from './template';
import type { EditionTexts } from './texts';
import type { Edition, Expression, Indicator } from './types';

interface Named {
  readonly id: string;
}

/** What is known of the file besides: its layout, ids of entries with a fault of their own, and where to note faults. */
interface FileRead {
  readonly version: number;
  readonly faulty: ReadonlySet<string>;
  readonly reading: Reading;
}

/** The same for an edition that comes from no file: all its faults at once. */
export function faultsOfReferences(edition: Edition, texts: EditionTexts): readonly EditionFault[] {
  const reading = createReading();
  const steps = noteReferences(edition, texts, { version: 4, faulty: new Set(), reading });
  while (steps.next().done !== true);
  return reading.faults;
}

/**
 * Notes references to what an edition doesn't have, ids that stand twice, sentences that can't be filled in, and checks
 * that can't be worked out.
 */
export function* noteReferences(
  edition: Edition,
  texts: EditionTexts,
  { version, faulty, reading }: FileRead,
): Generator<number, void> {
  const { plan } = edition;
  const idsOf = (entries: readonly Named[]) => new Set([...entries.map(({ id }) => id), ...faulty]);
  const known = {
    indicators: idsOf(edition.indicators),
    sections: idsOf(edition.sections),
    sectors: idsOf(edition.sectors),
    claims: idsOf(edition.claims),
    lists: idsOf(edition.lists),
    checks: idsOf(edition.checks),
    pictures: idsOf(plan.pictures),
  };
  let entry = '';
  const say = (at: string, kind: EditionFault['kind'], detail: string) =>
    note(reading, () => ({ at, kind, detail, found: '', entry }));
  const look = (at: string, kind: keyof typeof known, ids: readonly (string | undefined)[]) => {
    for (const id of ids) if (id !== undefined && !known[kind].has(id)) say(at, 'unknown-id', id);
  };
  /** Where an entry stands in the file: those before it that had a fault are not among the entries any more. */
  const placeIn = (name: string, i: number) =>
    (reading.gaps.get(name) ?? []).reduce((at, gap) => (gap <= at ? at + 1 : at), i);
  const each = <T>(name: string, entries: readonly T[], look: (entry: T, at: string) => void) => {
    entries.forEach((one, i) => {
      const { id } = one as { readonly id?: unknown };
      entry = typeof id === 'string' ? id : '';
      look(one, `${name}[${placeIn(name, i)}]`);
    });
    entry = '';
  };
  const once = (name: string, entries: readonly Named[]) => {
    const seen = new Set<string>();
    each(name, entries, ({ id }, at) => {
      if (seen.has(id)) say(`${at}.id`, 'twice', id);
      seen.add(id);
    });
  };

  const { indicators, sections, sectors, claims, lists, checks, cautions } = edition;
  const names = {
    sentences: version === 4 ? 'sentences' : 'sameSentence',
    speech: version === 4 ? 'texts.speech' : 'speech',
    template: (id: string) =>
      version === 4
        ? `texts.sentences.${id}`
        : `indicators[${placeIn('indicators', Math.max(0, places.get(id) ?? 0))}].template`,
  };
  const places = new Map(indicators.map(({ id }, i) => [id, i]));
  const kinds = { indicators, sections, sectors, claims, lists, checks, cautions };
  for (const [name, entries] of Object.entries(kinds)) once(name, entries);
  once('plan.pictures', plan.pictures);
  once('plan.sectors', plan.sectors);
  once('plan.slides', plan.slides);

  const owned = { indicators, claims, lists };
  for (const [name, entries] of Object.entries(owned))
    each(
      name,
      entries as readonly { readonly section: string; readonly sectors: readonly string[] }[],
      (entry, at) => {
        look(`${at}.section`, 'sections', [entry.section]);
        look(`${at}.sectors`, 'sectors', entry.sectors);
      },
    );
  yield 0.87;
  each('claims', claims, ({ about }, at) => look(`${at}.about`, 'indicators', about));
  each('lists', lists, ({ about }, at) => look(`${at}.about`, 'indicators', about));
  each('cautions', cautions, ({ about }, at) => look(`${at}.about`, 'indicators', about));
  each(names.sentences, edition.sentences, (ids, at) => look(at, 'indicators', ids));
  const figures = new Map(indicators.map((figure) => [figure.id, figure]));
  each('checks', checks, ({ id, kind, expression, against }, at) => {
    look(`${at}.expression`, 'indicators', inputsOf(expression));
    look(`${at}.against`, 'indicators', [against]);
    if ((kind === 'derived') !== (against === undefined)) say(`${at}.against`, 'shape', 'against');
    if (mayDivideByZero(expression, figures)) say(`${at}.expression`, 'divisor', id);
  });
  each('indicators', indicators, ({ kind, change }, at) => {
    if (kind === 'growth' && change === undefined) say(`${at}.change`, 'missing', 'record');
  });
  each('matches', edition.matches ?? [], ({ here, there, relation }, at) => {
    look(`${at}.here`, 'indicators', [here ?? undefined]);
    const sides = [relation !== 'dropped', relation !== 'new'];
    if (sides[0] !== (here !== null) || sides[1] !== (there !== null)) say(at, 'shape', 'sides');
  });
  yield 0.9;

  const lookAtSource = (at: string, source: PictureSource) => {
    if ('id' in source) look(at, 'indicators', [source.id]);
    else look(at, 'checks', [source.check]);
  };

  look('plan.headline', 'indicators', plan.headline);
  look('plan.bottomLine', 'claims', plan.bottomLine);
  each('plan.pictures', plan.pictures, (picture, at) => {
    const items = 'whole' in picture ? [picture.whole, ...picture.items] : picture.items;
    for (const item of items) {
      lookAtSource(at, item);
      look(at, 'indicators', item.also ?? []);
    }
    if (picture.kind === 'product') look(at, 'checks', [picture.check]);
    if (picture.kind === 'mended')
      look(
        at,
        'claims',
        picture.items.map(({ claim }) => claim),
      );
  });
  each('plan.sections', plan.sections, ({ id, groups, card }, at) => {
    look(`${at}.id`, 'sections', [id]);
    once(`${at}.groups`, groups);
    each(`${at}.groups`, groups, (group, place) => {
      look(`${place}.figures`, 'indicators', group.figures ?? []);
      look(`${place}.pictures`, 'pictures', group.pictures ?? []);
      look(`${place}.claims`, 'claims', [...(group.claims ?? []), ...(group.verdicts ?? [])]);
      look(`${place}.lists`, 'lists', group.lists ?? []);
      look(
        `${place}.said`,
        'lists',
        (group.said ?? []).filter((id) => !known.claims.has(id)),
      );
      look(`${place}.derived`, 'checks', group.derived ?? []);
    });
    look(`${at}.card`, 'indicators', [card.lead]);
    look(`${at}.card.picture`, 'pictures', [card.picture]);
  });
  each('plan.sectors', plan.sectors, ({ id, answers, also, derived }, at) => {
    look(`${at}.id`, 'sectors', [id]);
    look(`${at}.answers`, 'indicators', Object.values(answers).flat());
    look(`${at}.also`, 'indicators', also);
    look(`${at}.derived`, 'checks', derived);
  });
  each('openQuestions', edition.openQuestions, ({ sectors = [] }, at) =>
    look(`${at}.sectors`, 'sectors', sectors),
  );
  each('plan.slides', plan.slides, (slide, at) => {
    if (!('section' in slide)) return;
    look(`${at}.section`, 'sections', [slide.section]);
    if (slide.kind === 'statements') look(`${at}.claims`, 'claims', slide.claims);
    else look(`${at}.rows`, 'indicators', slide.rows);
    if (slide.kind === 'picture') {
      look(`${at}.picture`, 'pictures', [slide.picture]);
      look(`${at}.list`, 'lists', [slide.list]);
    }
    if (slide.kind === 'numbers') {
      look(`${at}.large`, 'indicators', slide.large);
      for (const source of slide.under ?? []) lookAtSource(`${at}.under`, source);
    }
  });

  yield 0.92;
  const facts = ['year', 'previousYear', 'sections'];
  const isKnown = (name: string) =>
    facts.includes(name) ||
    known.indicators.has(name) ||
    (name.startsWith('check:') && known.checks.has(name.slice('check:'.length)));
  const ofFigure = ['value', 'number', 'growth'];
  const growing = new Set(indicators.flatMap(({ id, change }) => (change === undefined ? [] : [id])));
  const held = (at: string, template: string, own: readonly string[], figure: string) => {
    const unknown = unknownIn(template, (name) => own.includes(name) || isKnown(name));
    if (unknown !== null) say(at, 'sentence', unknown);
    else
      for (const { name, aspect } of referencesOf(template)) {
        const grows = name === 'growth' && own.includes(name) ? figure : name;
        if (
          (grows !== name || aspect === 'growth' || aspect === 'increase') &&
          !growing.has(grows) &&
          !faulty.has(grows)
        )
          say(at, 'sentence', `${name}${aspect === null ? '' : `|${aspect}`}`);
      }
  };
  for (const [language, templates] of Object.entries(edition.prose))
    for (const [name, template] of Object.entries(templates as Readonly<Record<string, string>>))
      held(`prose.${language}.${name}`, template, [], '');
  yield 0.93;
  for (const [id, { zh, en }] of Object.entries(texts.sentences)) {
    const at = names.template(id);
    look(at, 'indicators', [id]);
    held(`${at}.zh`, zh, ofFigure, id);
    held(`${at}.en`, en, ofFigure, id);
  }
  for (const [id, { zh, en }] of Object.entries(texts.speech)) {
    held(`${names.speech}.${id}.zh`, zh, [], '');
    held(`${names.speech}.${id}.en`, en, [], '');
  }
  look('texts.windows', 'indicators', Object.keys(texts.windows));
}

/** The first unknown name of a template, or what is wrong with its braces; null if there is no fault. */
function unknownIn(template: string, isKnown: (name: string) => boolean): string | null {
  try {
    return referencesOf(template).find(({ name }) => !isKnown(name))?.name ?? null;
  } catch {
    return 'braces';
  }
}

/** A divisor must be a figure above zero, or a product or sum of such: a difference may be zero. */
const mayDivideByZero = (expression: Expression, figures: ReadonlyMap<string, Indicator>): boolean =>
  typeof expression !== 'string' &&
  (expression.terms.some((term) => mayDivideByZero(term, figures)) ||
    (expression.op === '÷' && expression.terms.slice(1).some((term) => mayBeZero(term, figures))));

const mayBeZero = (expression: Expression, figures: ReadonlyMap<string, Indicator>): boolean =>
  typeof expression === 'string'
    ? !/[1-9]/.test(figures.get(expression)?.printed ?? '1')
    : expression.op === '-' || expression.terms.some((term) => mayBeZero(term, figures));
