import { saveFile } from '../../take-away/save';

/** Hands a workbook to the browser and gives its name. */
export const saveWorkbook = (name: string, bytes: Uint8Array): string =>
  saveFile({
    name: `${name}.xlsx`,
    // Only the writer holds the buffer.
    bytes: bytes as Uint8Array<ArrayBuffer>,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }).name;
