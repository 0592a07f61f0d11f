import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A file of Office, opened by another hand than the one that wrote it. */
export interface OfficeFile {
  /** Names in the zip, in its order. */
  readonly names: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
  readonly roots: ReadonlyMap<string, Element>;
  /** Workbooks inside it. */
  readonly workbooks: ReadonlyMap<string, OfficeFile>;
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** A path in the file, or an address outside. */
  readonly target: string;
  readonly external: boolean;
}

export function openOffice(bytes: Uint8Array): OfficeFile {
  const files = Object.entries(unzipSync(bytes));
  const texts = new Map(
    files.filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, file]) => [name, strFromU8(file)]),
  );
  const roots = new Map<string, Element>();
  for (const [name, text] of texts) roots.set(name, rootOf(name, text));
  return {
    names: files.map(([name]) => name),
    texts,
    roots,
    workbooks: new Map(
      files.filter(([name]) => name.endsWith('.xlsx')).map(([name, file]) => [name, openOffice(file)]),
    ),
  };
}

function rootOf(name: string, text: string): Element {
  const parsed: Document = new DOMParser({
    onError: (_, message) => {
      throw new Error(`${name}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');
  if (parsed.documentElement === null) throw new Error(`${name} is empty.`);
  return parsed.documentElement;
}

/** Elements of a name below an element, in order. */
export const all = (root: Element | undefined, name: string): readonly Element[] =>
  root === undefined ? [] : Array.from(root.getElementsByTagName(name));

export const first = (root: Element | undefined, name: string): Element | undefined => all(root, name)[0];

export const childrenOf = (element: Element | undefined): readonly Element[] =>
  element === undefined
    ? []
    : Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);

export const attribute = (element: Element | undefined, name: string): string =>
  element?.getAttribute(name) ?? '';

export const textOf = (element: Element | undefined): string => element?.textContent ?? '';

/** Relations of a part; of the whole file for ''. */
export function relationsOf({ roots }: OfficeFile, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const list = roots.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  return all(list, 'Relationship').map((one) => {
    const external = attribute(one, 'TargetMode') === 'External';
    const target = attribute(one, 'Target');
    return {
      id: attribute(one, 'Id'),
      type: attribute(one, 'Type').replace(/.*\//, ''),
      target: external ? target : resolved(folder, target),
      external,
    };
  });
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = `${folder}${target}`.split('/');
  const path: string[] = [];
  for (const step of steps)
    if (step === '..') path.pop();
    else path.push(step);
  return path.join('/');
}
