/** What a file is that is no workbook. */
export const files = {
  xls: 'an old .xls or .et file',
  xlsb: 'an .xlsb file',
  doc: 'a .doc or .wps file',
  docx: 'a document of Word (.docx)',
  pptx: 'a deck of slides (.pptx)',
  ods: 'a file of OpenDocument',
  csv: 'a table as text (.csv)',
  text: 'plain text',
  html: 'a web page',
  json: 'a JSON file',
  pdf: 'a PDF file',
  zip: 'an archive',
  encrypted: 'a file with a password',
  ole: 'an Office file of the old format, or one with a password',
  empty: 'an empty file',
  other: 'another file',
};

/** What of a file is too big. */
export const sizes = {
  file: 'more than 5 MB',
  inflated: 'more than 40 MB when unpacked',
  entries: 'more than 200 parts',
  rows: 'more than 5,000 rows',
  columns: 'more than 60 columns',
};
