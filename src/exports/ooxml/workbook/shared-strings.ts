import { namespaces } from '../namespaces';
import { escapeXml, tag, type Xml } from '../xml';

/** Texts of cells, each once: WPS and Numbers do not read texts that stand in their cells. */
export class SharedStrings {
  private readonly places = new Map<string, number>();
  private uses = 0;

  indexOf(text: string): number {
    this.uses += 1;
    const place = this.places.get(text) ?? this.places.size;
    this.places.set(text, place);
    return place;
  }

  toXml(): Xml {
    return tag(
      'sst',
      { xmlns: namespaces.sheet, count: this.uses, uniqueCount: this.places.size },
      [...this.places.keys()].map((text) =>
        tag('si', {}, tag('t', { 'xml:space': 'preserve' }, escapeXml(text))),
      ),
    );
  }
}
