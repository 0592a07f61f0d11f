/** Serialised XML: what `tag` made, and so needs no escaping. */
export type Xml = string;

type Attribute = string | number | boolean | null | undefined;
type Child = Xml | null | false | readonly Child[];

/** Characters that no XML may contain, lone halves of a character among them: a file with one of them is refused. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand between tags and in an attribute. */
export const escapeXml = (text: string): Xml =>
  text.replace(forbidden, '').replace(/[&<>"]/g, (character) => escaped[character] ?? '');

/** One element. Attributes without a value are left out; booleans are written 1 and 0; children are XML. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'boolean' ? Number(value) : escapeXml(String(value))}"`,
    )
    .join('');
  const inner = flat(children);
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

const flat = (children: readonly Child[]): string =>
  children
    .map((child) =>
      child === null || child === false ? '' : typeof child === 'string' ? child : flat(child),
    )
    .join('');

/** A whole part: the declaration and its root. */
export const xmlPart = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
