/** Names of the languages that the files of Office are written in (ISO/IEC 29500, transitional). */
export const namespaces = {
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  document: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  presentation: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  sheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  textDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
} as const;
