import type { Element } from '@xmldom/xmldom';
import { all, attribute, childrenOf, first, type OfficeFile, relationsOf, textOf } from './office-file';

const slidePattern = /^ppt\/slides\/slide\d+\.xml$/;

/** What Office would repair, or a person would miss, in a deck: a line a fault. */
export function slideRuleFaults(file: OfficeFile): readonly string[] {
  const presentation = file.roots.get('ppt/presentation.xml');
  if (presentation === undefined) return [];
  const size = first(presentation, 'p:sldSz');
  const edge = { x: Number(attribute(size, 'cx')), y: Number(attribute(size, 'cy')) };
  const found = [...masterFaults(file)];
  for (const [path, root] of file.roots) {
    if (!/^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/.test(path))
      continue;
    found.push(...treeFaults(path, root));
    if (slidePattern.test(path))
      found.push(...outsideFaults(path, root, edge), ...placeholderFaults(file, path, root));
  }
  return found;
}

function treeFaults(path: string, root: Element): readonly string[] {
  const found: string[] = [];
  const ids = all(root, 'p:cNvPr').map((one) => attribute(one, 'id'));
  if (new Set(ids).size < ids.length) found.push(`${path}: a shape's id twice`);
  for (const shape of all(root, 'p:sp')) {
    const isPicture = attribute(first(shape, 'p:ph'), 'type') === 'sldImg';
    if (!isPicture && first(first(shape, 'p:txBody'), 'a:p') === undefined)
      found.push(`${path}: a shape without a paragraph`);
  }
  for (const kind of ['p:graphicFrame', 'p:grpSp'])
    for (const frame of all(root, kind))
      if (attribute(first(frame, 'p:cNvPr'), 'descr') === '')
        found.push(`${path}: a ${kind} that says nothing to who does not see it`);
  for (const table of all(root, 'a:tbl')) {
    const columns = all(table, 'a:gridCol').length;
    for (const row of all(table, 'a:tr'))
      if (all(row, 'a:tc').length !== columns)
        found.push(`${path}: a row has not as many cells as its table has columns`);
  }
  return found;
}

function outsideFaults(
  path: string,
  root: Element,
  edge: { readonly x: number; readonly y: number },
): readonly string[] {
  return [...all(root, 'a:xfrm'), ...all(root, 'p:xfrm')].flatMap((place) => {
    const at = first(place, 'a:off');
    const size = first(place, 'a:ext');
    const [x, y] = [Number(attribute(at, 'x')), Number(attribute(at, 'y'))];
    const [width, height] = [Number(attribute(size, 'cx')), Number(attribute(size, 'cy'))];
    if (width < 0 || height < 0) return [`${path}: a negative size`];
    return x < 0 || y < 0 || x + width > edge.x + 1 || y + height > edge.y + 1
      ? [`${path}: “${nameOf(place)}” reaches beyond the slide`]
      : [];
  });
}

function nameOf(place: Element): string {
  const shape = place.parentNode?.parentNode ?? null;
  return shape === null ? '' : attribute(first(shape as Element, 'p:cNvPr'), 'name');
}

function placeholderFaults(file: OfficeFile, path: string, root: Element): readonly string[] {
  const found: string[] = [];
  const relations = relationsOf(file, path);
  const layouts = relations.filter(({ type }) => type === 'slideLayout');
  if (layouts.length !== 1) found.push(`${path}: ${layouts.length} layouts`);
  const notes = relations.find(({ type }) => type === 'notesSlide');
  if (notes === undefined || textOf(file.roots.get(notes.target)).trim() === '')
    found.push(`${path}: no notes`);
  const keyOf = (placeholder: Element) => attribute(placeholder, 'idx') || attribute(placeholder, 'type');
  const offered = all(file.roots.get(layouts[0]?.target ?? ''), 'p:ph').map(keyOf);
  const used = all(root, 'p:ph').map(keyOf);
  for (const key of used)
    if (!offered.includes(key)) found.push(`${path}: its layout has no placeholder ${key}`);
  if (new Set(used).size < used.length) found.push(`${path}: a placeholder twice`);
  const title = all(root, 'p:sp').find((shape) => attribute(first(shape, 'p:ph'), 'type') === 'title');
  if (textOf(title).trim() === '') found.push(`${path}: no title`);
  return found;
}

function masterFaults(file: OfficeFile): readonly string[] {
  const found: string[] = [];
  const presentation = 'ppt/presentation.xml';
  const related = relationsOf(file, presentation).map(({ type }) => type);
  for (const type of ['theme', 'presProps', 'viewProps', 'tableStyles', 'notesMaster', 'slideMaster'])
    if (!related.includes(type)) found.push(`${presentation}: no ${type}`);
  const master = file.roots.get('ppt/slideMasters/slideMaster1.xml');
  const ids = [...all(file.roots.get(presentation), 'p:sldMasterId'), ...all(master, 'p:sldLayoutId')].map(
    (one) => Number(attribute(one, 'id')),
  );
  if (new Set(ids).size < ids.length || ids.some((id) => !(id >= 2 ** 31)))
    found.push('ids of master and layouts');
  const themes = [...file.roots.keys()]
    .filter((path) => /Masters\/[^/]+\.xml$/.test(path))
    .map((path) => relationsOf(file, path).find(({ type }) => type === 'theme')?.target);
  if (themes.includes(undefined) || new Set(themes).size < themes.length)
    found.push('masters share a theme, or lack one');
  for (const [path, root] of file.roots)
    if (path.includes('/theme/'))
      for (const list of ['a:fillStyleLst', 'a:lnStyleLst', 'a:effectStyleLst', 'a:bgFillStyleLst'])
        if (childrenOf(first(root, list)).length !== 3) found.push(`${path}: ${list} has not three entries`);
  return found;
}
