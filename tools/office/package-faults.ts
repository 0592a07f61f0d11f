import { all, attribute, type OfficeFile, relationsOf } from './office-file';

/** What is wrong with a file as a package of parts (ISO/IEC 29500-2), a line a fault. */
export function packageFaults(file: OfficeFile): readonly string[] {
  return [...contentFaults(file), ...relationFaults(file)];
}

function contentFaults({ names, roots }: OfficeFile): readonly string[] {
  const found: string[] = [];
  if (names[0] !== '[Content_Types].xml') found.push('the content types are not first');
  for (const name of names) if (name.endsWith('/')) found.push(`${name}: a folder among the parts`);
  const types = roots.get('[Content_Types].xml');
  const parts = names.filter((name) => name !== '[Content_Types].xml');
  const said = all(types, 'Override').map((one) => attribute(one, 'PartName').slice(1));
  const endings = all(types, 'Default').map((one) => attribute(one, 'Extension'));
  for (const name of said)
    if (!parts.includes(name)) found.push(`${name}: a type for a part that isn't there`);
  for (const name of new Set(said))
    if (said.filter((other) => other === name).length > 1) found.push(`${name}: two types`);
  for (const ending of endings)
    if (ending !== 'xml' && !parts.some((name) => name.endsWith(`.${ending}`)))
      found.push(`.${ending}: a type for an ending that nothing has`);
  for (const name of parts)
    if (!said.includes(name) && (name.endsWith('.xml') || !endings.includes(name.replace(/.*\./, ''))))
      found.push(`${name}: no type of its own`);
  return found;
}

function relationFaults(file: OfficeFile): readonly string[] {
  const found: string[] = [];
  const reached = new Set<string>();
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const relations = relationsOf(file, part);
    const ids = relations.map(({ id }) => id);
    if (new Set(ids).size < ids.length) found.push(`${part}: a relation's id twice`);
    for (const { target, external } of relations) {
      if (external) {
        if (!/^(https?|file|mailto):/.test(target)) found.push(`${part}: ${target} is no address`);
        continue;
      }
      if (!file.names.includes(target)) found.push(`${part}: leads to ${target}, which isn't there`);
      else if (!reached.has(target)) {
        reached.add(target);
        waiting.push(target);
      }
    }
    const text = file.texts.get(part) ?? '';
    for (const [, id = ''] of text.matchAll(/ r:(?:id|embed|link)="([^"]*)"/g))
      if (!ids.includes(id)) found.push(`${part}: names the relation “${id}”, which it doesn't have`);
  }
  for (const name of file.names)
    if (!name.endsWith('.rels') && name !== '[Content_Types].xml' && !reached.has(name))
      found.push(`${name}: nothing leads there`);
  return found;
}
