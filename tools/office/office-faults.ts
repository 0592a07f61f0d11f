import { chartFaults } from './chart-rules';
import { type OfficeFile, openOffice } from './office-file';
import { packageFaults } from './package-faults';
import { type Part, schemaFaults, schemasAtHand } from './schemas';
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

/** Where files break the schemas of the standard; null where these are not at hand. */
export async function brokenSchemas(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<readonly string[] | null> {
  if (!schemasAtHand) return null;
  return schemaFaults(
    Object.entries(files).flatMap(([name, bytes]) => partsOf(`${name}, `, openOffice(bytes))),
  );
}

const partsOf = (file: string, { texts, workbooks }: OfficeFile): readonly Part[] => [
  ...[...texts].map(([path, text]) => ({ file, path, text })),
  ...[...workbooks].flatMap(([path, workbook]) => partsOf(`${file}${path}, `, workbook)),
];
