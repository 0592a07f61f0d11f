import type { NoIndicator } from '../../edition/remarks';
import type { Claim } from '../../edition/types';
import {
  type ClaimColumn,
  claimColumns,
  longestPhrase,
  type OtherColumn,
  otherColumns,
} from '../../edition/workbook/names';
import { claimRow, separators } from '../../edition/workbook/rows';
import { cleaned } from './clean-text';
import type { Making } from './making';
import type { FormCell, FormRow } from './sheet-rows';

const columns = Object.keys(claimColumns) as readonly ClaimColumn[];

/** Reads the statements. Those of last year that nobody filled in are left out: the article may not say them again. */
export function readClaims(
  sheet: string,
  rows: readonly FormRow<ClaimColumn>[],
  figures: ReadonlySet<string>,
  { base, isNext, names, groups, faults }: Making,
): readonly Claim[] {
  const known = new Map(base?.claims.map((claim) => [claim.id, claim]));
  const taken = new Set(known.keys());
  const used = new Set<string>();
  // Rows that the clerk deleted are decided; those that stand there empty may be forgotten.
  if (
    isNext &&
    rows.some(({ cells }) => known.has(cells.get('code')?.text ?? '')) &&
    !rows.some(({ cells }) => cells.get('text')?.text || cells.get('phrase')?.text)
  )
    faults.add('notice', { sheet, cell: '' }, 'no-claims', String(known.size));
  return rows.flatMap(({ row, cells }): readonly Claim[] => {
    const code = cells.get('code')?.text ?? '';
    const before = known.get(code);
    const expected = before === undefined || isNext ? null : claimRow(before, names);
    const cellOf = (column: ClaimColumn): FormCell =>
      cells.get(column) ?? {
        sheet,
        cell: `A${row}`,
        text: expected?.[column] ?? '',
        isNumber: false,
        isPercent: false,
      };
    const text = (column: ClaimColumn): string => cellOf(column).text;
    faults.name(sheet, row, (text('text') || text('last') || before?.text.zh || '').slice(0, 40));
    if (used.has(code)) {
      faults.add('error', cellOf('code'), 'code-twice', code, '');
      return [];
    }
    if (code !== '') used.add(code);
    if (
      before !== undefined &&
      expected !== null &&
      columns.every((column) => column === 'last' || text(column) === cleaned(expected[column]).text)
    )
      return [before];
    if (text('text') === '' && text('phrase') === '') return [];
    for (const column of ['text', 'phrase'] as const)
      if (text(column) === '')
        faults.add('error', cellOf(column), 'missing', text('text'), claimColumns[column].zh);
    const section = groups.sectionOf(cellOf('section'), faults);
    const phrase = text('phrase');
    if (phrase.length > longestPhrase)
      faults.add('error', cellOf('phrase'), 'phrase-long', phrase.slice(0, 60), String(phrase.length));
    const verdict = text('verdict');
    if (verdict !== '' && !phrase.includes(verdict))
      faults.add('error', cellOf('verdict'), 'verdict', verdict);
    const about = text('about')
      .split(separators)
      .map((id) => id.trim())
      .filter((id) => id !== '');
    const isThere = (id: string) => figures.has(id);
    // Figures that are gone this year are no longer what it is about.
    const lost = about.filter(
      (id) => !isThere(id) && base?.indicators.every((one) => one.id !== id) !== false,
    );
    if (lost.length > 0) faults.add('notice', cellOf('about'), 'code-unknown', lost.join('、'));
    if (section === null || phrase === '' || text('text') === '') return [];
    const zh = text('text');
    return [
      {
        id: before?.id ?? freeId(section, taken),
        section,
        sectors: before?.sectors ?? [],
        text: before?.text.zh === zh ? before.text : { zh, en: zh },
        ...(verdict === ''
          ? {}
          : { verdict: before?.verdict?.zh === verdict ? before.verdict : { zh: verdict, en: verdict } }),
        evidence:
          !isNext && before?.evidence.phrase === phrase
            ? before.evidence
            : {
                ...(isNext || before === undefined
                  ? { part: 0, item: null, paragraph: 0 }
                  : {
                      part: before.evidence.part,
                      item: before.evidence.item,
                      paragraph: before.evidence.paragraph,
                    }),
                phrase,
              },
        about: about.filter(isThere),
      },
    ];
  });
}

function freeId(section: string, taken: Set<string>): string {
  let i = 1;
  const made = () => `${section.slice(0, 40)}.s${i}`;
  while (taken.has(made())) i += 1;
  taken.add(made());
  return made();
}

/** Reads the numbers that are no figures. */
export function readOthers(
  sheet: string,
  rows: readonly FormRow<OtherColumn>[],
  { base, faults }: Making,
): readonly NoIndicator[] {
  const used = new Set<NoIndicator>();
  return rows.flatMap(({ row, cells }): readonly NoIndicator[] => {
    const empty = (): FormCell => ({ sheet, cell: `A${row}`, text: '', isNumber: false, isPercent: false });
    const [phrase, reason] = (['phrase', 'reason'] as const).map((column) => {
      const cell = cells.get(column) ?? empty();
      if (cell.text === '') faults.add('error', cell, 'missing', '', otherColumns[column].zh);
      return cell.text;
    });
    if (!phrase || !reason) return [];
    const isSame = (one: NoIndicator) =>
      !used.has(one) && cleaned(one.phrase).text === phrase && cleaned(one.reason.zh).text === reason;
    const before = base?.noIndicators.find(isSame);
    if (before !== undefined) used.add(before);
    return [before ?? { phrase, reason: { zh: reason, en: reason } }];
  });
}
