import { strToU8, zipSync } from 'fflate';
import { namespaces } from './namespaces';
import { lastOf } from './steps';
import { tag, xmlPart } from './xml';
import { mtime, zipSteps } from './zip-steps';

const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** Content types that are said by the ending of a name; all others are said part by part. */
const endings: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/**
 * The parts of a file of Office and the relations between them (ISO/IEC 29500-2). Paths are those within the zip, without a
 * slash in front. The same parts give the same bytes, whatever the clock says.
 */
export class OfficePackage {
  private readonly parts = new Map<string, { readonly type: string | null; readonly body: Uint8Array }>();
  private readonly related = new Map<string, Relation[]>();

  /** @param root the one element of the part */
  addXml(path: string, type: string, root: string): void {
    this.parts.set(path, { type, body: strToU8(xmlPart(root)) });
  }

  /** A part whose ending says its type: an embedded workbook. */
  addFile(path: string, body: Uint8Array): void {
    this.parts.set(path, { type: null, body });
  }

  /**
   * Relates a part, or the whole file (''), to another part and returns the id of the relation.
   * @param type its last word (`slide`, `theme`), or a whole address
   * @param target a path in the package; with `external` an address outside
   */
  relate(from: string, type: string, target: string, external = false): string {
    const known = this.related.get(from) ?? [];
    const id = `rId${known.length + 1}`;
    const whole = type.includes('/') ? type : `${namespaces.relation}/${type}`;
    this.related.set(from, [
      ...known,
      { id, type: whole, target: external ? target : relativePath(from, target), external },
    ]);
    return id;
  }

  /** @param packed false for a file inside another one, which packs all of it better together */
  toBytes(packed = true): Uint8Array {
    return packed ? lastOf(this.byteSteps()) : zipSync(this.files(), { level: 0, mtime });
  }

  byteSteps(): Generator<undefined, Uint8Array> {
    return zipSteps(new Map(Object.entries(this.files())));
  }

  private files(): Readonly<Record<string, Uint8Array>> {
    const files: Record<string, Uint8Array> = {
      '[Content_Types].xml': strToU8(xmlPart(this.contentTypes())),
    };
    for (const [from, list] of this.related)
      files[relationsPath(from)] = strToU8(xmlPart(relationsPart(list)));
    for (const [path, { body }] of this.parts) files[path] = body;
    return files;
  }

  private contentTypes(): string {
    const paths = [...this.parts.keys()];
    const used = Object.entries(endings).filter(
      ([ending]) =>
        ending === 'rels' || ending === 'xml' || paths.some((path) => path.endsWith(`.${ending}`)),
    );
    return tag(
      'Types',
      { xmlns: types },
      used.map(([ending, type]) => tag('Default', { Extension: ending, ContentType: type })),
      [...this.parts].map(
        ([path, { type }]) => type !== null && tag('Override', { PartName: `/${path}`, ContentType: type }),
      ),
    );
  }
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

function relationsPath(from: string): string {
  const folder = folderOf(from);
  return `${folder}_rels/${from.slice(folder.length)}.rels`;
}

const relationsPart = (list: readonly Relation[]) =>
  tag(
    'Relationships',
    { xmlns: relations },
    list.map(({ id, type, target, external }) =>
      tag('Relationship', { Id: id, Type: type, Target: target, TargetMode: external ? 'External' : null }),
    ),
  );

/** From the folder of one part to another part. */
function relativePath(from: string, to: string): string {
  const here = folderOf(from).split('/').filter(Boolean);
  const there = to.split('/');
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return [...here.map(() => '..'), ...there].join('/');
}
