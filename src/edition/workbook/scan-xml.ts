/** What is wrong with a part of XML: it declares entities, or its tags don't pair. */
export class XmlFault extends Error {
  constructor(readonly reason: 'doctype' | 'damaged') {
    super(reason);
  }
}

/** No part of a workbook is nested deeper than a dozen. */
const deepest = 64;

/**
 * Walks through XML a tag or text at a time. It follows no entity and no address, needs no tree, and throws `XmlFault` where
 * tags don't pair, so that half a file is never taken for a whole one. Prefixes of names are left out: `x:row` is `row`.
 */
export class XmlScanner {
  kind: 'open' | 'close' | 'text' = 'text';
  /** Of a tag, without its prefix. */
  name = '';
  /** Of a tag that opens, as it stands. */
  attributes = '';
  /** A tag that opens and closes at once; no closing tag follows. */
  isEmpty = false;
  /** Of a text, with its entities put in. */
  text = '';
  /** Where the tag or text begins and ends. */
  from = 0;
  to = 0;
  private readonly open: string[] = [];

  constructor(private readonly xml: string) {
    // The mark of the order of bytes.
    if (xml.charCodeAt(0) === 0xfeff) this.to = 1;
  }

  /** False at the end. */
  next(): boolean {
    const { xml } = this;
    for (;;) {
      this.from = this.to;
      if (this.from >= xml.length) {
        if (this.open.length > 0) throw new XmlFault('damaged');
        return false;
      }
      if (xml[this.from] !== '<') return this.readText(xml.indexOf('<', this.from));
      if (xml.startsWith('<!--', this.from)) this.skipTo('-->');
      else if (xml.startsWith('<![CDATA[', this.from)) {
        this.skipTo(']]>');
        this.kind = 'text';
        this.text = xml.slice(this.from + 9, this.to - 3);
        return true;
      } else if (xml.startsWith('<?', this.from)) this.skipTo('?>');
      else if (xml.startsWith('<!', this.from)) throw new XmlFault('doctype');
      else return this.readTag();
    }
  }

  /** How many tags are open around this place. */
  get depth(): number {
    return this.open.length;
  }

  private skipTo(end: string): void {
    const at = this.xml.indexOf(end, this.from);
    if (at < 0) throw new XmlFault('damaged');
    this.to = at + end.length;
  }

  private readText(end: number): boolean {
    this.to = end < 0 ? this.xml.length : end;
    this.kind = 'text';
    this.text = withEntities(this.xml.slice(this.from, this.to));
    return true;
  }

  private readTag(): boolean {
    const { xml } = this;
    const end = endOfTag(xml, this.from + 1);
    this.to = end + 1;
    if (xml[this.from + 1] === '/') {
      const name = xml.slice(this.from + 2, end).trim();
      if (this.open.pop() !== name) throw new XmlFault('damaged');
      this.kind = 'close';
      this.name = local(name);
      return true;
    }
    this.isEmpty = xml[end - 1] === '/';
    const inner = xml.slice(this.from + 1, this.isEmpty ? end - 1 : end);
    const space = inner.search(/\s/);
    const name = space < 0 ? inner : inner.slice(0, space);
    if (name === '' || name.includes('<')) throw new XmlFault('damaged');
    this.kind = 'open';
    this.name = local(name);
    this.attributes = space < 0 ? '' : inner.slice(space);
    if (!this.isEmpty) {
      this.open.push(name);
      if (this.open.length > deepest) throw new XmlFault('damaged');
    }
    return true;
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Where a tag ends; a > within quotes doesn't end it. */
function endOfTag(xml: string, from: number): number {
  let quote = '';
  for (let i = from; i < xml.length; i += 1) {
    const sign = xml[i];
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return i;
  }
  throw new XmlFault('damaged');
}

const patterns = new Map<string, RegExp>();

/** An attribute by its name without prefix; null where it isn't there. */
export function attributeIn(attributes: string, name: string): string | null {
  let pattern = patterns.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`\\s(?:\\w+:)?${name}\\s?=\\s?(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return found === null ? null : withEntities(found[1] ?? found[2] ?? '');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Only the entities that XML itself has; any other stays as it stands. */
function withEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (all, hex, digits, name) => {
      if (name !== undefined) return entities[String(name).toLowerCase()] ?? all;
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code > 0x10ffff ? all : String.fromCodePoint(code);
    },
  );
}
