/** What a file is that is no workbook. */
export const files = {
  xls: '旧格式的 .xls 或 .et 文件',
  xlsb: '.xlsb 文件',
  doc: '.doc 或 .wps 文件',
  docx: 'Word 文档（.docx）',
  pptx: '幻灯片（.pptx）',
  ods: 'OpenDocument 文件',
  csv: '文本表格（.csv）',
  text: '纯文本文件',
  html: '网页文件',
  json: 'JSON 文件',
  pdf: 'PDF 文件',
  zip: '压缩包',
  encrypted: '加了密码的文件',
  ole: '旧格式的 Office 文件，或加了打开密码的文件',
  empty: '空文件',
  other: '别的文件',
};

/** What of a file is too big. */
export const sizes = {
  file: '超过5 MB',
  inflated: '解开后超过40 MB',
  entries: '里面的部件超过200个',
  rows: '超过5000行',
  columns: '超过60列',
};
