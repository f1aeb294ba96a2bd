import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tables } from '../../data/table.ts';

const data = new URL('../../data/', import.meta.url);

/** Calls a function with the tables of `data`, one of which is changed. */
export function withChanged(table: string, change: (text: string) => string, use: (tables: Tables) => void): void {
  const copy = mkdtempSync(join(tmpdir(), 'trade-widgets-'));
  try {
    cpSync(new URL('datapackage.json', data), join(copy, 'datapackage.json'));
    cpSync(new URL('tables/', data), join(copy, 'tables'), { recursive: true });
    const path = join(copy, `tables/${table}.csv`);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    assert.notEqual(changed, text);
    writeFileSync(path, changed);
    use(new Tables(pathToFileURL(`${copy}/`)));
  } finally {
    rmSync(copy, { recursive: true });
  }
}
