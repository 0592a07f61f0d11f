import type { Text } from '../../edition/text';
import type { Edition, Section, Sector } from '../../edition/types';
import { type ChoiceColumn, choiceColumns, figureColumns, requiredSign } from '../../edition/workbook/names';
import { namesOf, separators } from '../../edition/workbook/rows';
import type { SheetData } from './file/sheet-data';
import { findColumns } from './find-columns';
import { nearest } from './likeness';
import { type Faults, type FormCell, formRows } from './sheet-rows';

/** The sections, sectors and units that rows may name: those of the edition that the workbook was made from, and those added. */
export class Groups {
  readonly sections: Section[];
  readonly sectors: Sector[];
  readonly units: Set<string>;
  private readonly sectionIds = new Map<string, string>();
  private readonly sectorIds = new Map<string, string>();

  constructor(base: Edition | null) {
    this.sections = [...(base?.sections ?? [])];
    this.sectors = [...(base?.sectors ?? [])];
    this.units = new Set([...(base?.indicators.map(({ unit }) => unit) ?? []), '%', '元', '人', '户', '个']);
    const know = (
      ids: Map<string, string>,
      entries: readonly { readonly id: string; readonly name: Text }[],
    ) => {
      for (const { id } of entries) ids.set(id, id);
      for (const [id, name] of namesOf(entries)) ids.set(plain(name), id);
    };
    for (const { id, shortName } of this.sections) this.sectionIds.set(plain(shortName.zh), id);
    know(this.sectionIds, this.sections);
    know(this.sectorIds, this.sectors);
  }

  /** What stands on the sheet of choices beyond what the edition had. */
  *addFrom(sheet: SheetData, faults: Faults): Generator<undefined, void> {
    const names = Object.fromEntries(
      Object.entries(choiceColumns).map(([key, { zh, en }]) => [
        key,
        { zh: zh.replace(requiredSign, ''), en },
      ]),
    ) as Record<ChoiceColumn, Text>;
    for (const { cells } of yield* formRows(sheet, findColumns(sheet, names), faults)) {
      const text = (key: ChoiceColumn) => cells.get(key)?.text ?? '';
      this.addSection(text('section'));
      this.addSector(text('sectors'));
      if (text('unit') !== '') this.units.add(text('unit'));
    }
  }

  private addSection(zh: string): void {
    if (zh === '' || this.sectionIds.has(plain(zh))) return;
    const id = freeId('section', new Set(this.sections.map((section) => section.id)));
    const order = this.sections.filter(({ kind }) => kind === 'work-area').length + 1;
    const short = [...zh].slice(0, 6).join('');
    this.sections.push({
      id,
      kind: 'work-area',
      order,
      name: { zh, en: zh },
      shortName: { zh: short, en: short },
    });
    this.sectionIds.set(plain(zh), id);
  }

  private addSector(zh: string): void {
    if (zh === '' || this.sectorIds.has(plain(zh))) return;
    const id = freeId('sector', new Set(this.sectors.map((sector) => sector.id)));
    this.sectors.push({ id, name: { zh, en: zh } });
    this.sectorIds.set(plain(zh), id);
  }

  sectionOf(cell: FormCell, faults: Faults): string | null {
    if (cell.text === '') {
      faults.add('error', cell, 'missing', '', figureColumns.section.zh);
      return null;
    }
    const id = this.sectionIds.get(plain(cell.text)) ?? null;
    if (id === null)
      faults.add(
        'error',
        cell,
        'section',
        cell.text,
        nearest(
          cell.text,
          this.sections.map(({ name }) => name.zh),
        ),
      );
    return id;
  }

  sectorsOf(cell: FormCell, faults: Faults): readonly string[] {
    const whole = this.sectorIds.get(plain(cell.text));
    if (whole !== undefined) return [whole];
    const names = cell.text
      .split(separators)
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const ids = names.flatMap((name) => {
      const id = this.sectorIds.get(plain(name));
      if (id !== undefined) return [id];
      faults.add(
        'error',
        cell,
        'sector',
        name,
        nearest(
          name,
          this.sectors.map((sector) => sector.name.zh),
        ),
      );
      return [];
    });
    return [...new Set(ids)];
  }
}

const plain = (text: string): string => text.replace(/[\s\u3000]+/g, '');

function freeId(stem: string, taken: ReadonlySet<string>): string {
  let i = 1;
  while (taken.has(`${stem}-n${i}`)) i += 1;
  return `${stem}-n${i}`;
}
