import type { Edition, Indicator } from '../edition/types';
import { type CheckResult, checksAbout } from './check';

/**
 * Figures worth a look beside one: partners in a cross-check first, then neighbours in the same item
 * of the article, nearest first; at most `limit`.
 */
export function relatedTo(
  edition: Edition,
  results: readonly CheckResult[],
  indicator: Indicator,
  limit = 6,
): readonly Indicator[] {
  const partners = checksAbout(results, indicator.id).flatMap((r) =>
    r.against === null ? r.inputs : [...r.inputs, r.against.id],
  );
  const place = edition.indicators.indexOf(indicator);
  const neighbours = edition.indicators
    .filter(
      ({ evidence, section }) =>
        evidence.part === indicator.evidence.part &&
        evidence.item === indicator.evidence.item &&
        // Where the place is not known, those of a section are neighbours.
        (evidence.paragraph > 0 || section === indicator.section),
    )
    .map(({ id }) => id)
    .sort((a, b) => distance(edition, a, place) - distance(edition, b, place));
  const ids = new Set([...partners, ...neighbours]);
  ids.delete(indicator.id);
  return [...ids]
    .slice(0, limit)
    .flatMap((id) => edition.indicators.filter((candidate) => candidate.id === id));
}

const distance = (edition: Edition, id: string, place: number): number =>
  Math.abs(edition.indicators.findIndex((i) => i.id === id) - place);
