/** Serialised XML: what `tag` made, and so needs no escaping. */
export type Xml = string;

type Attribute = string | number | boolean | null | undefined;
type Child = Xml | null | false | readonly Child[];

/** Characters that no XML may contain, lone halves of a character among them: a file with one of them is refused. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Whether a text may need anything done to it: nearly none does, and files have a hundred thousand of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const suspicious = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/;

/** Text as it may stand between tags and in an attribute. */
export const escapeXml = (text: string): Xml =>
  suspicious.test(text)
    ? text.replace(forbidden, '').replace(/[&<>"]/g, (character) => escaped[character] ?? '')
    : text;

/** One element. Attributes without a value are left out; booleans are written 1 and 0; children are XML. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): Xml {
  let written = '';
  for (const key in attributes) {
    const value = attributes[key];
    if (value === null || value === undefined) continue;
    written += ` ${key}="${typeof value === 'boolean' ? Number(value) : escapeXml(String(value))}"`;
  }
  const inner = flat(children);
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

function flat(children: readonly Child[]): string {
  let text = '';
  for (const child of children)
    if (typeof child === 'string') text += child;
    else if (child !== null && child !== false) text += flat(child);
  return text;
}

/** A whole part: the declaration and its root. */
export const xmlPart = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
