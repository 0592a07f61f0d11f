import type { IndicatorKind } from '../../edition/types';
import { kinds } from '../../edition/workbook/choices';

/** Makes the ids of new figures, which nobody types: `section.n12.count`. */
export class NewIds {
  private readonly taken: Set<string>;
  private readonly last = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken);
  }

  next(section: string, kind: IndicatorKind): string {
    const stem = section.slice(0, 40);
    let i = (this.last.get(stem) ?? 0) + 1;
    // A number stands once, whatever kind stands behind it.
    while (Object.keys(kinds).some((one) => this.taken.has(`${stem}.n${i}.${one}`))) i += 1;
    this.last.set(stem, i);
    const id = `${stem}.n${i}.${kind}`;
    this.taken.add(id);
    return id;
  }
}
