import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Edits that a person makes in Office, made here by script: each gives a file that must still be whole. */

type Parts = Record<string, Uint8Array>;

/** The same file with some of its parts changed. */
function edited(bytes: Uint8Array, edit: (parts: Parts) => void): Uint8Array {
  const parts = unzipSync(bytes);
  edit(parts);
  return zipSync(parts);
}

/** Changes the text of a part. Throws where the part is missing or the change changes nothing. */
function change(parts: Parts, path: string, by: (text: string) => string): void {
  const part = parts[path];
  if (part === undefined) throw new Error(`there is no ${path}`);
  const before = strFromU8(part);
  const after = by(before);
  if (after === before) throw new Error(`${path} is as before`);
  parts[path] = strToU8(after);
}

/** Another green and another ochre in the theme. */
export const withTwoColours = (bytes: Uint8Array): Uint8Array =>
  edited(bytes, (parts) => {
    const theme = Object.keys(parts).find((path) => /\/theme\/theme1\.xml$/.test(path)) ?? '';
    change(parts, theme, (text) =>
      text
        .replace(/(<a:accent1><a:srgbClr val=")\w+/, '$18B1A1A')
        .replace(/(<a:accent2><a:srgbClr val=")\w+/, '$11F4E79'),
    );
  });

const firstNumber = /(<c:val>.*?<c:pt idx="\d+"><c:v>)([^<]*)(<\/c:v>)/;

/** The same digits but for the last one. */
const otherDigits = (digits: string): string =>
  digits.replace(/\d$/, (last) => (last === '9' ? '8' : String(Number(last) + 1)));

/** The first number of the first chart changed in its workbook, as “edit data” does, and what the chart remembers of it. */
export const withAnotherNumber = (bytes: Uint8Array): Uint8Array =>
  edited(bytes, (parts) => {
    const chart =
      Object.keys(parts)
        .filter((path) => /^(ppt|word)\/charts\/[^/]+\.xml$/.test(path))
        .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))[0] ?? '';
    const folder = chart.replace(/charts\/.*/, '');
    const name = chart.replace(/.*\//, '');
    const [, target = ''] =
      /Target="\.\.\/(embeddings\/[^"]+)"/.exec(
        strFromU8(parts[`${folder}charts/_rels/${name}.rels`] ?? new Uint8Array()),
      ) ?? [];
    const [, , digits = ''] = firstNumber.exec(strFromU8(parts[chart] ?? new Uint8Array())) ?? [];
    change(parts, chart, (text) => text.replace(firstNumber, `$1${otherDigits(digits)}$3`));
    const workbook = parts[`${folder}${target}`];
    if (workbook === undefined) throw new Error(`${chart} has no workbook`);
    parts[`${folder}${target}`] = edited(workbook, (inner) =>
      change(inner, 'xl/worksheets/sheet1.xml', (text) =>
        text.replace(`<v>${digits}</v></c>`, `<v>${otherDigits(digits)}</v></c>`),
      ),
    );
  });

const slideType = 'application/vnd.openxmlformats-officedocument.presentationml.slide+xml';
const relationBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** At the end a slide of each layout, its title written, the other placeholders empty, without words to say. */
export const withASlideOfEachLayout = (bytes: Uint8Array): Uint8Array =>
  edited(bytes, (parts) => {
    const layouts = Object.keys(parts).filter((path) => /^ppt\/slideLayouts\/[^/]+\.xml$/.test(path));
    let count = Object.keys(parts).filter((path) => /^ppt\/slides\/[^/]+\.xml$/.test(path)).length;
    for (const layout of layouts) {
      count += 1;
      const path = `ppt/slides/slide${count}.xml`;
      const shapes = [...strFromU8(parts[layout] ?? new Uint8Array()).matchAll(/<p:sp>.*?<\/p:sp>/gs)]
        .map(([shape], i) => emptied(shape, i + 2))
        .filter((shape) => shape.includes('<p:ph '));
      parts[path] = strToU8(slideXml(shapes.join('')));
      parts[`ppt/slides/_rels/slide${count}.xml.rels`] = strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationBase}/slideLayout" Target="../slideLayouts/${layout.replace(/.*\//, '')}"/></Relationships>`,
      );
      change(parts, '[Content_Types].xml', (text) =>
        text.replace('</Types>', `<Override PartName="/${path}" ContentType="${slideType}"/></Types>`),
      );
      change(parts, 'ppt/_rels/presentation.xml.rels', (text) =>
        text.replace(
          '</Relationships>',
          `<Relationship Id="new${count}" Type="${relationBase}/slide" Target="slides/slide${count}.xml"/></Relationships>`,
        ),
      );
      change(parts, 'ppt/presentation.xml', (text) =>
        text.replace('</p:sldIdLst>', `<p:sldId id="${1000 + count}" r:id="new${count}"/></p:sldIdLst>`),
      );
    }
  });

/** A placeholder of a layout as Office puts it on a new slide. */
const emptied = (shape: string, id: number): string =>
  shape
    .replace(/<p:cNvPr id="\d+"/, `<p:cNvPr id="${id}"`)
    .replace(/<p:spPr>.*?<\/p:spPr>|<p:spPr\/>/s, '<p:spPr/>')
    .replace(
      /<p:txBody>.*?<\/p:txBody>/s,
      `<p:txBody><a:bodyPr/><a:lstStyle/><a:p>${
        shape.includes('type="title"') ? '<a:r><a:rPr lang="zh-CN"/><a:t>新的一页</a:t></a:r>' : ''
      }</a:p></p:txBody>`,
    );

const slideXml = (shapes: string): string =>
  `<p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${relationBase}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree></p:cSld></p:sld>`;

/** What stands in the row that is put in. */
export const newRow = 4321;

/** A row put in below the head of the longest filtered table: what stands below it moves down by one. */
export const withARowUnderAFilter = (bytes: Uint8Array): Uint8Array =>
  edited(bytes, (parts) => {
    const sheets = Object.keys(parts).filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path));
    const filters = sheets.map((path) => {
      const [, from = '', column = '', to = ''] =
        /<autoFilter ref="A(\d+):([A-Z]+)(\d+)"/.exec(strFromU8(parts[path] ?? new Uint8Array())) ?? [];
      return { path, from: Number(from), column, to: Number(to) };
    });
    const longest = filters.reduce((most, one) => (one.to - one.from > most.to - most.from ? one : most));
    const { path, from, column, to } = longest;
    const moved = (row: string) => String(Number(row) + (Number(row) > from ? 1 : 0));
    change(parts, path, (text) =>
      text
        .replace(/(<row r=")(\d+)/g, (_, before: string, row: string) => `${before}${moved(row)}`)
        .replace(/(<c r="[A-Z]+)(\d+)/g, (_, before: string, row: string) => `${before}${moved(row)}`)
        .replace(
          `<row r="${from + 2}"`,
          `<row r="${from + 1}"><c r="B${from + 1}"><v>${newRow}</v></c></row><row r="${from + 2}"`,
        )
        .replace(/(<autoFilter ref="A\d+:[A-Z]+)\d+/, `$1${to + 1}`)
        .replace(
          /(<dimension ref="A1:[A-Z]+)(\d+)/,
          (_, before: string, row: string) => `${before}${moved(row)}`,
        ),
    );
    change(parts, 'xl/workbook.xml', (text) =>
      text.replace(`$A$${from}:$${column}$${to}<`, `$A$${from}:$${column}$${to + 1}<`),
    );
  });
