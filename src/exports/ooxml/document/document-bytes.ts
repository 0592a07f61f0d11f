import { OfficePackage } from '../office-package';
import { addProperties } from '../properties';
import { themeType, themeXml } from '../theme';
import { twips } from '../units';
import { tag, type Xml } from '../xml';
import { blockXml, type Writing } from './blocks';
import type { OfficeDocument } from './document';
import { fontTableXml, numberingXml, stylesXml } from './styles-part';
import { documentPath as path, textXml, w, wordNamespaces, wordType } from './word';

/** A4 in points. */
const paper = { width: 595.3, height: 841.9 };

/** A document as bytes of a .docx file. */
export function documentBytes(document: OfficeDocument): Uint8Array {
  const file = new OfficePackage();
  const { properties, theme, blocks } = document;
  file.relate('', 'officeDocument', path);
  addProperties(file, properties);
  const writing: Writing = { document, file, footnotes: [], charts: 0 };
  const part = (name: string, type: string, root: Xml, relation = name) => {
    file.addXml(`word/${name}.xml`, type, root);
    return file.relate(path, relation, `word/${name}.xml`);
  };
  part('theme/theme1', themeType, themeXml(theme), 'theme');
  part('styles', wordType('styles'), stylesXml(document));
  part('numbering', wordType('numbering'), numberingXml(document));
  part('fontTable', wordType('fontTable'), fontTableXml(document));
  part('settings', wordType('settings'), settingsXml());
  const footer = part('footer1', wordType('footer'), footerXml(document), 'footer');
  const body = blocks.map((block) => blockXml(block, writing));
  part('footnotes', wordType('footnotes'), footnotesXml(writing));
  file.addXml(
    path,
    wordType('document.main'),
    tag('w:document', wordNamespaces, tag('w:body', {}, body, sectionXml(document, footer))),
  );
  return file.toBytes();
}

const sectionXml = ({ page }: OfficeDocument, footer: string): Xml =>
  tag(
    'w:sectPr',
    {},
    tag('w:footerReference', { 'w:type': 'default', 'r:id': footer }),
    tag('w:pgSz', { 'w:w': twips(paper.width), 'w:h': twips(paper.height) }),
    tag('w:pgMar', {
      'w:top': twips(page.top),
      'w:right': twips(page.right),
      'w:bottom': twips(page.bottom),
      'w:left': twips(page.left),
      'w:header': twips(page.top / 2),
      'w:footer': twips(page.bottom / 2),
      'w:gutter': 0,
    }),
    page.line !== null && tag('w:docGrid', { 'w:type': 'lines', 'w:linePitch': twips(page.line) }),
  );

const settingsXml = (): Xml =>
  tag(
    'w:settings',
    wordNamespaces,
    tag('w:zoom', { 'w:percent': 100 }),
    w('defaultTabStop', 420),
    tag('w:footnotePr', {}, tag('w:footnote', { 'w:id': -1 }), tag('w:footnote', { 'w:id': 0 })),
    tag(
      'w:compat',
      {},
      // Without it Word opens the file as one of 2003.
      tag('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
    tag('w:themeFontLang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' }),
  );

/** The foot of a page; what stands in for the two numbers is asked of Office. */
function footerXml({ foot, styles }: OfficeDocument): Xml {
  const size = w('sz', 18);
  const run = (text: string) => tag('w:r', {}, tag('w:rPr', {}, size), textXml(text));
  const field = (name: string) =>
    tag('w:fldSimple', { 'w:instr': ` ${name} ` }, tag('w:r', {}, tag('w:rPr', {}, size), textXml('1')));
  return tag(
    'w:ftr',
    wordNamespaces,
    tag(
      'w:p',
      {},
      tag(
        'w:pPr',
        {},
        w('pStyle', styles[0]?.id ?? 'Normal'),
        w('snapToGrid', 0),
        tag('w:ind', { 'w:firstLine': 0 }),
        w('jc', 'center'),
      ),
      foot
        .split(/(\{page\}|\{pages\})/)
        .filter((piece) => piece !== '')
        .map((piece) =>
          piece === '{page}' ? field('PAGE') : piece === '{pages}' ? field('NUMPAGES') : run(piece),
        ),
    ),
  );
}

function footnotesXml({ footnotes, document }: Writing): Xml {
  const separator = (id: number, name: string) =>
    tag('w:footnote', { 'w:type': name, 'w:id': id }, tag('w:p', {}, tag('w:r', {}, tag(`w:${name}`))));
  const note = document.footnoteStyle;
  return tag(
    'w:footnotes',
    wordNamespaces,
    separator(-1, 'separator'),
    separator(0, 'continuationSeparator'),
    footnotes.map((text, i) =>
      tag(
        'w:footnote',
        { 'w:id': i + 1 },
        tag(
          'w:p',
          {},
          tag('w:pPr', {}, w('pStyle', note)),
          tag('w:r', {}, tag('w:rPr', {}, w('rStyle', 'FootnoteReference')), tag('w:footnoteRef')),
          tag('w:r', {}, textXml(` ${text}`)),
        ),
      ),
    ),
  );
}
