import { inputsOf } from './expression';
import type { EditionFault } from './fault';
import type { PictureSource } from './plan';
import { referencesOf } from './template';
import type { EditionTexts } from './texts';
import type { Edition } from './types';

interface Named {
  readonly id: string;
}

/** Finds references to what an edition doesn't have, ids that stand twice, and sentences that can't be filled in. */
export function faultsOfReferences(edition: Edition, texts: EditionTexts): readonly EditionFault[] {
  const { plan } = edition;
  const idsOf = (entries: readonly Named[]) => new Set(entries.map(({ id }) => id));
  const known = {
    indicators: idsOf(edition.indicators),
    sections: idsOf(edition.sections),
    sectors: idsOf(edition.sectors),
    claims: idsOf(edition.claims),
    lists: idsOf(edition.lists),
    checks: idsOf(edition.checks),
    pictures: idsOf(plan.pictures),
  };
  const faults: EditionFault[] = [];
  const look = (at: string, kind: keyof typeof known, ids: readonly (string | undefined)[]) => {
    for (const id of ids)
      if (id !== undefined && !known[kind].has(id)) faults.push({ at, kind: 'unknown-id', detail: id });
  };
  const each = <T>(name: string, entries: readonly T[], say: (entry: T, at: string) => void) => {
    entries.forEach((entry, i) => {
      say(entry, `${name}[${i}]`);
    });
  };
  const once = (name: string, entries: readonly Named[]) =>
    each(name, entries, (entry, at) => {
      if (entries.find(({ id }) => id === entry.id) !== entry)
        faults.push({ at: `${at}.id`, kind: 'twice', detail: entry.id });
    });

  const { indicators, sections, sectors, claims, lists, checks, cautions } = edition;
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
  each('claims', claims, ({ about }, at) => look(`${at}.about`, 'indicators', about));
  each('lists', lists, ({ about }, at) => look(`${at}.about`, 'indicators', about));
  each('cautions', cautions, ({ about }, at) => look(`${at}.about`, 'indicators', about));
  each('sentences', edition.sentences, (ids, at) => look(at, 'indicators', ids));
  each('checks', checks, ({ expression, against }, at) => {
    look(`${at}.expression`, 'indicators', inputsOf(expression));
    look(`${at}.against`, 'indicators', [against]);
  });

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

  const facts = ['year', 'previousYear', 'sections'];
  const isKnown = (name: string) =>
    facts.includes(name) ||
    known.indicators.has(name) ||
    (name.startsWith('check:') && known.checks.has(name.slice('check:'.length)));
  const ofFigure = ['value', 'number', 'growth'];
  const growing = new Set(indicators.flatMap(({ id, change }) => (change === undefined ? [] : [id])));
  const held = (at: string, template: string, own: readonly string[]) => {
    const unknown = unknownIn(template, (name) => own.includes(name) || isKnown(name));
    if (unknown !== null) faults.push({ at, kind: 'sentence', detail: unknown });
    else
      for (const { name, aspect } of referencesOf(template))
        if ((aspect === 'growth' || aspect === 'increase') && !growing.has(name))
          faults.push({ at, kind: 'sentence', detail: `${name}|${aspect}` });
  };
  for (const [language, templates] of Object.entries(edition.prose))
    for (const [name, template] of Object.entries(templates as Readonly<Record<string, string>>))
      held(`prose.${language}.${name}`, template, []);
  for (const [id, { zh, en }] of Object.entries(texts.sentences)) {
    look(`texts.sentences.${id}`, 'indicators', [id]);
    held(`texts.sentences.${id}.zh`, zh, ofFigure);
    held(`texts.sentences.${id}.en`, en, ofFigure);
  }
  for (const [id, { zh, en }] of Object.entries(texts.speech)) {
    held(`texts.speech.${id}.zh`, zh, []);
    held(`texts.speech.${id}.en`, en, []);
  }
  look('texts.windows', 'indicators', Object.keys(texts.windows));
  return faults;
}

/** The first unknown name of a template, or what is wrong with its braces; null if there is no fault. */
function unknownIn(template: string, isKnown: (name: string) => boolean): string | null {
  try {
    return referencesOf(template).find(({ name }) => !isKnown(name))?.name ?? null;
  } catch (fault) {
    return String(fault);
  }
}
