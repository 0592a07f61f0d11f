import type { OfficePackage } from './office-package';
import { escapeXml, tag } from './xml';

/** What a file says of itself, in the window “properties” of Office. */
export interface FileProperties {
  readonly title: string;
  readonly subject: string;
  readonly category: string;
  readonly author: string;
  readonly keywords: readonly string[];
  readonly description: string;
  /** `zh-CN`, `en-GB`. */
  readonly language: string;
  /** Only its day is written, so that a day's files are the same to the byte. */
  readonly date: Date;
  /** Further properties by name. */
  readonly custom: Readonly<Record<string, string>>;
}

const two = (number: number) => String(number).padStart(2, '0');

export function addProperties(file: OfficePackage, properties: FileProperties): void {
  const { title, subject, category, author, keywords, description, language, date, custom } = properties;
  const text = (name: string, value: string) => tag(name, {}, escapeXml(value));
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T00:00:00Z`;
  const time = (name: string) => tag(name, { 'xsi:type': 'dcterms:W3CDTF' }, day);
  file.addXml(
    'docProps/core.xml',
    'application/vnd.openxmlformats-package.core-properties+xml',
    tag(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      text('dc:title', title),
      text('dc:subject', subject),
      text('dc:creator', author),
      text('cp:keywords', keywords.join(', ')),
      text('dc:description', description),
      text('cp:lastModifiedBy', author),
      time('dcterms:created'),
      time('dcterms:modified'),
      text('cp:category', category),
      text('dc:language', language),
    ),
  );
  file.addXml(
    'docProps/app.xml',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    tag(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      text('Application', author),
    ),
  );
  file.addXml(
    'docProps/custom.xml',
    'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    tag(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
      },
      Object.entries(custom).map(([name, value], i) =>
        // The id of the format for properties of one's own; numbers below 2 are reserved.
        tag(
          'property',
          { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: i + 2, name },
          text('vt:lpwstr', value),
        ),
      ),
    ),
  );
  file.relate(
    '',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  );
  file.relate('', 'extended-properties', 'docProps/app.xml');
  file.relate('', 'custom-properties', 'docProps/custom.xml');
}
