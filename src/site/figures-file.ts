/** The first bytes of workbooks of Excel: .xlsx, which is a ZIP archive, and .xls. */
const workbookStarts = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Whether a file is a workbook. As text, it would be a column with a heading of random characters. */
export function isWorkbook(bytes: ArrayBuffer): boolean {
  const first = new Uint8Array(bytes.slice(0, 4));
  return workbookStarts.some((start) => start.every((byte, i) => byte === first[i]));
}

/** Decodes a file: UTF-8, else the encoding of Japanese spreadsheets. */
export function decodeFile(bytes: ArrayBuffer): string {
  for (const encoding of ['utf-8', 'shift_jis']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding is tried.
    }
  }
  return new TextDecoder('utf-16').decode(bytes);
}
