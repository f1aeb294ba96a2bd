/** Workbooks that are made to exhaust the machine that reads them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fileRecords } from '../../data/refresh/sheet.ts';
import { WorkbookLimitError, workbookRows } from '../../data/refresh/workbook.ts';
import { workbook } from '../support/workbook.ts';

const limits = { unzippedMb: 1, memoryMb: 64, seconds: 60 };
const sheetFile = 'xl/worksheets/sheet1.xml';

/** A workbook of some 1,300 bytes with a figure in a cell such as XFD1048576, the last one that Excel has. */
function withCell(address: string): Uint8Array {
  const files = unzipSync(workbook([['Year', 'Exports']]));
  const row = `<row r="${/\d+/.exec(address)![0]}"><c r="${address}"><v>1</v></c></row>`;
  return zipSync({ ...files, [sheetFile]: strToU8(strFromU8(files[sheetFile]!).replace('</sheetData>', `${row}</sheetData>`)) });
}

test('a workbook of 1.3 KB with a cell in the last row and column ends with an error, not with the memory of the machine', async () => {
  assert.equal((await workbookRows(withCell('B5'), limits)).length, 5);
  const bomb = withCell('XFD1048576');
  assert.ok(bomb.length < 1400, `${bomb.length} bytes`);
  await assert.rejects(workbookRows(bomb, limits), new WorkbookLimitError('a workbook that needs more than 64 MB of memory'));
});

test('a workbook that is too large when it is unzipped is refused before it is', async () => {
  const file = { name: 'country.xlsx', bytes: zipSync({ 'xl/workbook.xml': new Uint8Array(260e6) }, { level: 1 }) };
  assert.ok(file.bytes.length < 4e6, `${file.bytes.length} bytes`);
  await assert.rejects(fileRecords(file), /country\.xlsx:1, column \(all\): found "a workbook of more than 256 MB", expected an xlsx file/);
});

test('a workbook that takes too long is given up', () =>
  assert.rejects(
    workbookRows(withCell('B5'), { ...limits, seconds: 0.001 }),
    new WorkbookLimitError('a workbook that takes longer than 0.001 s'),
  ));

test('a workbook of the size of the largest one of a publisher is read', async () => {
  const row = (year: number): string[] => ['1220', 'Canada', ...Array.from({ length: 28 }, (_, i) => String(year + i + 0.5))];
  const rows = await workbookRows(workbook(Array.from({ length: 12_000 }, (_, i) => row(i + 1))));
  assert.equal(rows.length, 12_000);
  assert.equal(rows.at(-1)!.at(-1), 12_027.5);
});
