import { XmlScanner } from '../../edition/workbook/scan-xml';
import { escapeXml } from '../ooxml/xml';

/** The texts of a workbook, to which texts are added; WPS reads none that stand in their cells. */
export class MoreStrings {
  readonly known: readonly string[];
  private readonly added: string[] = [];

  /** @param xml null where the workbook has none */
  constructor(private readonly xml: string | null) {
    this.known = xml === null ? [] : stringsIn(xml);
  }

  /** What a cell with this text has as its type and its content. */
  cell(text: string, prefix: string): { readonly type: string; readonly inner: string } {
    if (this.xml === null)
      return {
        type: 'inlineStr',
        inner: `<${prefix}is><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}is>`,
      };
    const at = this.added.indexOf(text);
    const place = this.known.length + (at >= 0 ? at : this.added.push(text) - 1);
    return { type: 's', inner: `<${prefix}v>${place}</${prefix}v>` };
  }

  get text(): string | null {
    const { xml, added } = this;
    if (xml === null || added.length === 0) return xml;
    const root = /<(\w+:)?sst\b[^>]*>/.exec(xml);
    if (root === null) return xml;
    const prefix = root[1] ?? '';
    const more = added
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

function stringsIn(text: string): readonly string[] {
  const strings: string[] = [];
  const xml = new XmlScanner(text);
  let now = '';
  let inText = false;
  while (xml.next()) {
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
