import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** Where the schemas of the standard lie, which are not in this repository: SCHEMAS names another place. */
const schemaFolder = process.env.SCHEMAS || '../shared/exports/xsd';

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

/** A part of a file. */
export interface Part {
  /** The file, for what is said of it. */
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

/** So many parts are held against a schema at once: reading the schema takes longer than a hundred parts. */
const atOnce = 400;

/** Where parts break the schemas of ISO/IEC 29500, a line a fault. What is the same in several files is read once. */
export async function schemaFaults(parts: readonly Part[]): Promise<readonly string[]> {
  const bySchema = new Map<string, Map<string, Part>>();
  for (const part of parts) {
    const schema = schemaOf.find(([pattern]) => pattern.test(part.path))?.[1];
    if (schema === undefined) continue;
    const known = bySchema.get(schema) ?? new Map<string, Part>();
    known.set(part.text, part);
    bySchema.set(schema, known);
  }
  const found: string[] = [];
  for (const [name, known] of bySchema) {
    const wanted = [...known.values()];
    for (let from = 0; from < wanted.length; from += atOnce)
      found.push(...(await faultsAgainst(name, wanted.slice(from, from + atOnce))));
  }
  return found;
}

async function faultsAgainst(name: string, parts: readonly Part[]): Promise<readonly string[]> {
  const schema = schemas.find(({ fileName }) => fileName === name);
  if (schema === undefined) throw new Error(`${schemaFolder} lacks ${name}.`);
  // The tool knows flat names only.
  const { errors } = await validateXML({
    xml: parts.map(({ text }, i) => ({ fileName: `part${i}.xml`, contents: text })),
    schema,
    preload: schemas.filter((other) => other !== schema),
    initialMemoryPages: 2048,
    maxMemoryPages: 16384,
  });
  return errors.flatMap(({ message, rawMessage, loc }) => {
    if (falseAlarm.test(rawMessage)) return [];
    const part = parts[Number(/^part(\d+)/.exec(loc?.fileName ?? '')?.[1])];
    return part === undefined ? `${name}: ${message}` : `${part.file}${part.path}: ${message}`;
  });
}
