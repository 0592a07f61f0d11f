import { XmlScanner } from '../../edition/workbook/scan-xml';
import { escapeXml } from '../ooxml/xml';

/** The texts of a workbook, to which texts are added; WPS reads none that stand in their cells. */
export class MoreStrings {
  private readonly added = new Map<string, number>();

  private constructor(
    private readonly xml: string | null,
    readonly known: readonly string[],
  ) {}

  /**
   * Some thousand tags in each step.
   *
   * @param xml null where the workbook has none
   */
  static *in(xml: string | null): Generator<undefined, MoreStrings> {
    return new MoreStrings(xml, xml === null ? [] : yield* stringsIn(xml));
  }

  /** What a cell with this text has as its type and its content. */
  cell(text: string, prefix: string): { readonly type: string; readonly inner: string } {
    if (this.xml === null)
      return {
        type: 'inlineStr',
        inner: `<${prefix}is><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}is>`,
      };
    const at = this.added.get(text) ?? this.added.size;
    this.added.set(text, at);
    const place = this.known.length + at;
    return { type: 's', inner: `<${prefix}v>${place}</${prefix}v>` };
  }

  get text(): string | null {
    const { xml, added } = this;
    if (xml === null || added.size === 0) return xml;
    const root = /<(\w+:)?sst\b[^>]*>/.exec(xml);
    if (root === null) return xml;
    const prefix = root[1] ?? '';
    const more = [...added.keys()]
      .map(
        (text) =>
          `<${prefix}si><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}si>`,
      )
      .join('');
    // Both counts may be left out; false ones may not stand.
    const open = root[0].replace(/ (uniqueCount|count)="\d*"/g, '').replace(/\/>$/, '>');
    const from = root.index + root[0].length;
    const close = `</${prefix}sst>`;
    const end = root[0].endsWith('/>') ? from : xml.lastIndexOf(close);
    return `${xml.slice(0, root.index)}${open}${xml.slice(from, end)}${more}${close}`;
  }
}

function* stringsIn(text: string): Generator<undefined, readonly string[]> {
  const strings: string[] = [];
  const xml = new XmlScanner(text);
  let now = '';
  let inText = false;
  for (let i = 1; xml.next(); i += 1) {
    if (i % 4000 === 0) yield;
    if (xml.kind === 'text') now += inText ? xml.text : '';
    else if (xml.name === 't') inText = xml.kind === 'open' && !xml.isEmpty;
    else if (xml.name === 'si' && xml.kind === 'open' && !xml.isEmpty) now = '';
    else if (xml.name === 'si') {
      strings.push(xml.isEmpty ? '' : now);
      now = '';
    }
  }
  return strings;
}
