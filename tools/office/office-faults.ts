import { chartFaults } from './chart-rules';
import { type OfficeFile, openOffice } from './office-file';
import { packageFaults } from './package-faults';
import { schemaFaults, schemasAtHand } from './schemas';
import { slideRuleFaults } from './slide-rules';
import { textFaults } from './text-faults';

/** What is wrong with a file of Office beyond its schemas, workbooks inside it included: a line a fault. */
export function ruleFaults(bytes: Uint8Array): readonly string[] {
  return faultsOf(openOffice(bytes), '');
}

const faultsOf = (file: OfficeFile, within: string): readonly string[] => [
  ...[packageFaults, textFaults, slideRuleFaults, chartFaults]
    .flatMap((find) => find(file))
    .map((fault) => within + fault),
  ...[...file.workbooks].flatMap(([name, workbook]) => faultsOf(workbook, `${within}${name}, `)),
];

/** Where it breaks the schemas of the standard; null where they are not at hand. */
export async function brokenSchemas(bytes: Uint8Array): Promise<readonly string[] | null> {
  if (!schemasAtHand) return null;
  const file = openOffice(bytes);
  const found = [...(await schemaFaults(file.texts))];
  // Workbooks in charts are made alike: the first stands for all.
  const [workbook] = file.workbooks.values();
  if (workbook !== undefined) found.push(...(await schemaFaults(workbook.texts)));
  return found;
}
