import type { WorkbookFault } from '../../edition/workbook/fault';
export declare function writeMarkedWorkbook(bytes: Uint8Array, faults: readonly WorkbookFault[], say: (fault: WorkbookFault) => string): Uint8Array;
