import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** Where the schemas of the standard lie, which are not in this repository: SCHEMAS names another place. */
export const schemaFolder = process.env.SCHEMAS || '../shared/exports/xsd';

export const schemasAtHand = existsSync(schemaFolder);

/** The schema of a part, by its path in the file. Core properties are missing: their schema leads to files that no one has. */
const schemaOf: readonly (readonly [RegExp, string])[] = [
  [/^\[Content_Types\]\.xml$/, 'opc-contentTypes.xsd'],
  [/\.rels$/, 'opc-relationships.xsd'],
  [/^docProps\/app\.xml$/, 'shared-documentPropertiesExtended.xsd'],
  [/^docProps\/custom\.xml$/, 'shared-documentPropertiesCustom.xsd'],
  [/\/theme\d+\.xml$/, 'dml-main.xsd'],
  [/\/charts\/[^/]+\.xml$/, 'dml-chart.xsd'],
  [/^xl\/drawings\//, 'dml-spreadsheetDrawing.xsd'],
  [/^xl\//, 'sml.xsd'],
  [/^ppt\//, 'pml.xsd'],
  [/^word\//, 'wml.xsd'],
];

/** `xml:space` on the text of a cell, which a schema refuses although Office writes it; and the line that only sums up. */
const falseAlarm = /XML\/1998\/namespace\}space'|fails to validate$/;

const schemas = schemasAtHand
  ? readdirSync(schemaFolder)
      .filter((name) => name.endsWith('.xsd'))
      .map((fileName) => ({
        fileName,
        contents: readFileSync(join(schemaFolder, fileName), 'utf8')
          .replace('../mce/mc.xsd', 'mc.xsd')
          .replace('http://www.w3.org/2001/03/xml.xsd', 'xml.xsd'),
      }))
  : [];

/** Where parts break the schemas of ISO/IEC 29500, a line a fault. */
export async function schemaFaults(parts: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const bySchema = new Map<string, string[]>();
  for (const path of parts.keys()) {
    const schema = schemaOf.find(([pattern]) => pattern.test(path))?.[1];
    if (schema !== undefined) bySchema.set(schema, [...(bySchema.get(schema) ?? []), path]);
  }
  const found: string[] = [];
  for (const [name, paths] of bySchema) {
    const schema = schemas.find(({ fileName }) => fileName === name);
    if (schema === undefined) throw new Error(`${schemaFolder} lacks ${name}.`);
    // The tool knows flat names only.
    const flat = new Map(paths.map((path, i) => [`part${i}.xml`, path]));
    const { errors } = await validateXML({
      xml: [...flat].map(([fileName, path]) => ({ fileName, contents: parts.get(path) ?? '' })),
      schema,
      preload: schemas.filter((other) => other !== schema),
      initialMemoryPages: 2048,
      maxMemoryPages: 16384,
    });
    for (const { message, rawMessage, loc } of errors)
      if (!falseAlarm.test(rawMessage)) found.push(`${flat.get(loc?.fileName ?? '') ?? name}: ${message}`);
  }
  return found;
}
