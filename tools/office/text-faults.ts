import { all, attribute, childrenOf, first, type OfficeFile, textOf } from './office-file';

/** What a program wrote instead of a number. */
const noNumber = /\b(NaN|undefined|Infinity|null|\[object Object\])\b/;

/** What is wrong with texts, whatever the file is: a line a fault. */
export function textFaults({ texts, roots }: OfficeFile): readonly string[] {
  const found: string[] = [];
  for (const [path, text] of texts) {
    const wrong = noNumber.exec(text);
    if (wrong !== null) found.push(`${path}: ${wrong[0]}`);
  }
  for (const [path, root] of roots) {
    for (const run of all(root, 'a:r'))
      if (textOf(first(run, 'a:t')) === '') found.push(`${path}: an empty run`);
    for (const name of ['a:rPr', 'a:defRPr'])
      for (const style of all(root, name)) {
        const has = (child: string) => childrenOf(style).some((one) => one.nodeName === child);
        if (has('a:latin') !== has('a:ea')) found.push(`${path}: a typeface for one script only`);
        if (name === 'a:rPr' && attribute(style, 'lang') === '')
          found.push(`${path}: a run without language`);
      }
    for (const colour of all(root, 'a:srgbClr'))
      if (!path.includes('/theme/'))
        found.push(`${path}: the colour ${attribute(colour, 'val')} is not the theme's`);
  }
  return found;
}
