import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** One field of a Frictionless Table Schema, as far as datapackage.json uses it. */
interface Field {
  name: string;
  type: 'integer' | 'number' | 'string';
  title: string;
  unit?: string;
  constraints?: { required?: boolean; minimum?: number; maximum?: number; pattern?: string; enum?: string[] };
}

/** One table as datapackage.json describes it. */
export interface Resource {
  name: string;
  path: string;
  basis?: 'BOP' | 'Census';
  schema: { fields: Field[]; primaryKey: string[] };
  sources: { publisher: string; publisherJa?: string; title: string; vintage: string; path?: string }[];
  licenses: { name: string }[];
}

type Cell = string | number | null;
export type Row = Record<string, Cell>;

/** A cell, a row or a whole table that cannot be right: says where, what is there and what was expected. */
export class DataError extends Error {
  constructor(file: string, line: number, column: string, value: unknown, expected: string, options?: ErrorOptions) {
    super(`${file}:${line}, column ${column}: found ${JSON.stringify(value)}, expected ${expected}`, options);
    this.name = 'DataError';
  }
}

/**
 * Reads one CSV text by its schema.
 * @returns rows with numbers as numbers and an empty cell as null (not published, never zero)
 * @throws {DataError} at the first cell, key or column that is not as the schema says
 */
export function readTable(resource: Resource, text: string): Row[] {
  const { fields, primaryKey } = resource.schema;
  const file = resource.path;
  const records = parse(text, { bom: true, relax_column_count: true, info: true, skip_empty_lines: true }) as unknown as {
    record: string[];
    info: { lines: number };
  }[];
  const [head, ...body] = records;
  const names = fields.map((field) => field.name);
  if (head?.record.join() !== names.join()) {
    throw new DataError(file, 1, '(all)', head?.record.join() ?? '', `the columns ${names.join()}`);
  }
  const seen = new Map<string, number>();
  return body.map(({ record, info }) => {
    const line = info.lines;
    if (record.length !== fields.length) {
      throw new DataError(file, line, '(all)', record.join(), `${fields.length} cells, not ${record.length}`);
    }
    const row: Row = {};
    fields.forEach((field, i) => {
      const text = record[i] ?? '';
      const problem = check(field, text);
      if (problem) throw new DataError(file, line, field.name, text, problem);
      row[field.name] = text === '' ? null : field.type === 'string' ? text : Number(text);
    });
    const key = primaryKey.map((name) => row[name]).join(' ');
    const first = seen.get(key);
    if (first) throw new DataError(file, line, primaryKey.join('+'), key, `a key of its own, not that of line ${first}`);
    seen.set(key, line);
    return row;
  });
}

/** What was expected of the cell, or '' when it is right. */
function check(field: Field, text: string): string {
  const { required, minimum, maximum, pattern, enum: allowed } = field.constraints ?? {};
  if (text === '') return required ? 'a value' : '';
  if (text !== text.trim()) return 'no white space around the value';
  if (field.type === 'string') {
    if (pattern && !new RegExp(`^(?:${pattern})$`).test(text)) return `text that matches ${pattern}`;
    if (allowed && !allowed.includes(text)) return `one of ${allowed.join(', ')}`;
    return '';
  }
  const unit = field.unit ? ` (${field.unit})` : '';
  // Number() alone would accept '0x10', 'Infinity' and '1e3'.
  if (!/^-?\d+(\.\d+)?$/.test(text)) return `${field.type === 'integer' ? 'a whole number' : 'a number'}${unit}`;
  const value = Number(text);
  if (field.type === 'integer' && !Number.isSafeInteger(value)) return `a whole number${unit}`;
  if (minimum !== undefined && value < minimum) return `${minimum} or more${unit}`;
  if (maximum !== undefined && value > maximum) return `${maximum} or less${unit}`;
  return '';
}

/** All tables of datapackage.json, validated. */
export class Tables {
  readonly resources = new Map<string, Resource>();
  readonly #rows = new Map<string, Row[]>();

  constructor(folder: URL) {
    const { resources } = JSON.parse(readFileSync(new URL('datapackage.json', folder), 'utf8')) as { resources: Resource[] };
    for (const resource of resources) {
      this.resources.set(resource.name, resource);
      this.#rows.set(resource.name, readTable(resource, readFileSync(new URL(resource.path, folder), 'utf8')));
    }
  }

  /** The rows of a table; the caller names the row type that the table's schema has just been checked for. */
  rows<R>(name: string): R[] {
    const rows = this.#rows.get(name);
    if (!rows) throw new Error(`no table ${name} in datapackage.json`);
    return rows as R[];
  }

  /** Where a table's figures come from, in the form that a slice carries. */
  source(name: string): { publisher: string; publisherJa: string; title: string; vintage: string; url: string; basis: string } {
    const resource = this.resources.get(name);
    const source = resource?.sources[0];
    if (!resource?.basis || !source?.path) throw new Error(`table ${name} has no basis or address of its source in datapackage.json`);
    const { publisher, publisherJa = publisher, title, vintage } = source;
    return { publisher, publisherJa, title, vintage, url: source.path, basis: resource.basis };
  }
}
