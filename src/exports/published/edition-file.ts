import { evaluateChecks } from '../../derive/check';
import { publishedFormat } from '../../edition/file/format';
import type { EditionTexts } from '../../edition/texts';
import type { Edition, Indicator } from '../../edition/types';
import { unitFacts } from '../../edition/units';
import { publishCheck } from './check';
import { copy, copyOrNull, publishEvidence, publishIndicator } from './figure';

/** The edition as a file: all that it says, and for those who only read also what follows from it. */
export type Published = ReturnType<typeof editionFileOf>;

/**
 * The edition as its file, which is also the published data: facts, plan, sentences and matches, with nothing left to infer.
 * Base values, years before and results of checks are worked out for other programs; `parseEdition` leaves them aside.
 */
export function editionFileOf(edition: Edition, texts: EditionTexts) {
  const { id, place, year, previousYear, source } = edition;
  return {
    format: publishedFormat as typeof publishedFormat,
    edition: {
      id,
      place: copy(place),
      year,
      previousYear,
      source: { book: copy(source.book), section: copy(source.section), article: copy(source.article) },
      draft: edition.draft === true,
      made: edition.made ?? null,
      rights: {
        zh: `数据摘自《${source.book.zh}》，引用请注明出处；版权属原出版者`,
        en: `The data are taken from the ${source.book.en}: please name this source when you quote them. Copyright remains with its publisher.`,
      },
    },
    parts: edition.parts.map(copy),
    sections: edition.sections.map(({ id, kind, order, name, shortName, panelName }) => ({
      id,
      kind,
      order,
      name: copy(name),
      shortName: copy(shortName),
      panelName: copyOrNull(panelName),
    })),
    sectors: edition.sectors.map(({ id, name }) => ({ id, name: copy(name) })),
    units: unitsOf(edition.indicators),
    indicators: edition.indicators.map((indicator) => publishIndicator(edition, texts, indicator)),
    sameSentence: edition.sentences.map((ids) => [...ids]),
    claims: edition.claims.map((claim) => ({
      id: claim.id,
      section: claim.section,
      sectors: [...claim.sectors],
      text: copy(claim.text),
      verdict: claim.verdict === undefined ? null : copy(claim.verdict),
      evidence: publishEvidence(claim.evidence),
      about: [...claim.about],
    })),
    lists: edition.lists.map((list) => ({
      id: list.id,
      kind: list.kind,
      section: list.section,
      sectors: [...list.sectors],
      title: copy(list.title),
      members: list.members.map(copy),
      against: (list.against ?? []).map(copy),
      level: list.level,
      evidence: publishEvidence(list.evidence),
      about: [...list.about],
    })),
    checks: evaluateChecks(edition).map(publishCheck),
    cautions: edition.cautions.map(({ id, about, text }) => ({ id, about: [...about], text: copy(text) })),
    glossary: edition.glossary.map(({ id, term, meaning, aliases }) => ({
      id,
      term: copy(term),
      meaning: copy(meaning),
      aliases: [...aliases],
    })),
    openQuestions: edition.openQuestions.map(({ id, text, sectors, ask }) => ({
      id,
      text: copy(text),
      sectors: sectors === undefined ? null : [...sectors],
      ask: copyOrNull(ask),
    })),
    noIndicators: edition.noIndicators.map(({ phrase, reason }) => ({ phrase, reason: copy(reason) })),
    plan: edition.plan,
    prose: edition.prose,
    speech: texts.speech,
    matches: edition.matches ?? null,
  };
}

/** Each unit of the figures once: its base and the power of ten that its 万 or 亿 says. */
function unitsOf(indicators: readonly Indicator[]) {
  const units = [...new Set(indicators.map(({ unit }) => unit))];
  return units.map((unit) => ({ unit, ...unitFacts(unit) }));
}

/** The file as text: a line for each entry, so that two versions can be compared line by line. */
export const writeEditionFile = (edition: Edition, texts: EditionTexts): string =>
  `${inLines(editionFileOf(edition, texts), 2)}\n`;

function inLines(value: unknown, levels: number, indent = ''): string {
  if (levels === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const list = Array.isArray(value);
  const parts = Object.entries(value).flatMap(([key, part]) =>
    part === undefined
      ? []
      : `${indent}  ${list ? '' : `${JSON.stringify(key)}: `}${inLines(part, levels - 1, `${indent}  `)}`,
  );
  const [open, close] = list ? '[]' : '{}';
  return parts.length === 0 ? `${open}${close}` : `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}
