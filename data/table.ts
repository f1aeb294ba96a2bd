import { readFileSync } from 'node:fs';
import { parseCsv, type CsvRecord } from './csv.ts';

/** One field of a Frictionless Table Schema, with the properties that datapackage.json uses. */
interface Field {
  name: string;
  type: 'integer' | 'number' | 'string';
  title: string;
  unit?: string;
  constraints?: Constraints;
}

interface Constraints {
  required?: boolean;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  enum?: string[];
}

/** The publication that a table is copied from. */
export interface ResourceSource {
  publisher: string;
  publisherJa: string;
  title: string;
  titleJa: string;
  /** When it was published: a year, a month or a day. Absent if that is not known. */
  published?: string;
  /** Whether the publisher has revised the same years since. */
  revised?: boolean;
  /** The first and the last year, for a table without a column of years. */
  years?: [first: number, last: number];
  /** The address. */
  path?: string;
}

/** One table, as datapackage.json describes it. */
export interface Resource {
  name: string;
  path: string;
  basis?: 'BOP' | 'Census';
  schema: { fields: Field[]; primaryKey: string[] };
  sources: ResourceSource[];
  licenses: { name: string }[];
}

/** The source of a table in the form that slices have. */
interface Publication extends Omit<ResourceSource, 'years' | 'path'> {
  firstYear: number;
  lastYear: number;
  url: string;
  basis: string;
}

type Cell = string | number | null;
export type Row = Record<string, Cell>;

/** An invalid cell, row or table. The message names the place, what was found and what was expected. */
export class DataError extends Error {
  constructor(file: string, line: number, column: string, value: unknown, expected: string, options?: ErrorOptions) {
    super(`${file}:${line}, column ${column}: found ${JSON.stringify(value)}, expected ${expected}`, options);
    this.name = 'DataError';
  }
}

/** The primary key of a row, as text. */
export const primaryKey = ({ schema }: Resource, row: Row): string => schema.primaryKey.map((name) => row[name]).join(' ');

/**
 * Parses a CSV table and validates it against its schema.
 * @returns rows with numbers as numbers, and null for an empty cell: not published, never zero
 * @throws {DataError} at the first column, cell or key that does not match the schema
 */
export function readTable(resource: Resource, text: string): Row[] {
  const { path, schema } = resource;
  const [header, ...records] = parseCsv(text);
  const columns = schema.fields.map(({ name }) => name).join();
  if (header?.cells.join() !== columns) throw new DataError(path, 1, '(all)', header?.cells.join() ?? '', `the columns ${columns}`);
  const lineOfKey = new Map<string, number>();
  return records.map((record) => {
    const row = readRow(resource, record);
    const key = primaryKey(resource, row);
    const firstLine = lineOfKey.get(key);
    if (firstLine) throw new DataError(path, record.line, schema.primaryKey.join('+'), key, `a unique key; line ${firstLine} has it too`);
    lineOfKey.set(key, record.line);
    return row;
  });
}

function readRow(resource: Resource, { line, cells }: CsvRecord): Row {
  const { path, schema } = resource;
  if (cells.length !== schema.fields.length) {
    throw new DataError(path, line, '(all)', cells.join(), `${schema.fields.length} cells, not ${cells.length}`);
  }
  return Object.fromEntries(
    schema.fields.map((field, i) => {
      const text = cells[i] ?? '';
      const expected = expectedText(field, text) ?? expectedByConstraint(resource, field, text);
      if (expected) throw new DataError(path, line, field.name, text, expected);
      return [field.name, text === '' ? null : field.type === 'string' ? text : Number(text)];
    }),
  );
}

/** Patterns are compiled once: the tables have tens of thousands of cells. */
const patterns = new Map<string, RegExp>();

function matches(pattern: string, text: string): boolean {
  const regExp = patterns.get(pattern) ?? new RegExp(`^(?:${pattern})$`);
  patterns.set(pattern, regExp);
  return regExp.test(text);
}

const unitOf = (field: Field): string => (field.unit ? ` (${field.unit})` : '');

/** What was expected of a cell by the type of its field; undefined for a valid cell. */
function expectedText(field: Field, text: string): string | undefined {
  if (text === '') return undefined;
  if (text !== text.trim()) return 'no white space around the value';
  if (field.type === 'string') return undefined;
  // Number() alone would also accept 0x10, Infinity and 1e3.
  const isNumber = /^-?\d+(\.\d+)?$/.test(text) && (field.type === 'number' || Number.isSafeInteger(Number(text)));
  return isNumber ? undefined : `${field.type === 'integer' ? 'a whole number' : 'a number'}${unitOf(field)}`;
}

/** What was expected of a cell by the constraints of its field, and where the constraint is; undefined for a valid cell. */
function expectedByConstraint(resource: Resource, field: Field, text: string): string | undefined {
  const { required, minimum, maximum, pattern, enum: values } = field.constraints ?? {};
  const broken = (constraint: keyof Constraints, expected: string): string =>
    `${expected}; see data/datapackage.json, resource ${resource.name}, field ${field.name}, ` +
    `constraint ${constraint} ${JSON.stringify(field.constraints?.[constraint])}`;
  if (text === '') return required ? broken('required', 'a value') : undefined;
  if (field.type === 'string') {
    if (pattern !== undefined && !matches(pattern, text)) return broken('pattern', `text that matches ${pattern}`);
    if (values && !values.includes(text)) return broken('enum', `one of ${values.join(', ')}`);
    return undefined;
  }
  const value = Number(text);
  if (minimum !== undefined && value < minimum) return broken('minimum', `${minimum} or more${unitOf(field)}`);
  if (maximum !== undefined && value > maximum) {
    const text = broken('maximum', `${maximum} or less${unitOf(field)}`);
    return field.name === 'year' ? `${text}; raise it if the table has a new year` : text;
  }
  return undefined;
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

  /** The rows of a table. The type parameter must match the schema, against which the rows have been validated. */
  rows<R>(name: string): R[] {
    const rows = this.#rows.get(name);
    if (!rows) throw new Error(`no table ${name} in datapackage.json`);
    return rows as R[];
  }

  /** The source of a table, in the form that slices have. Its years are those of the rows. */
  source(name: string): Publication {
    const resource = this.resources.get(name);
    const source = resource?.sources[0];
    if (!resource?.basis || !source) throw new Error(`table ${name} has no basis or no source in datapackage.json`);
    return publicationOf(source, this.rows<Row>(name), resource.basis);
  }
}

/**
 * A source in the form that slices have.
 * @param rows the rows that are copied from it, for its first and last year
 * @throws {Error} for a source without an address or years
 */
export function publicationOf(source: ResourceSource, rows: readonly { year?: Cell }[], basis: string): Publication {
  const { publisher, publisherJa, title, titleJa, published, revised, path } = source;
  const years = rows.flatMap(({ year }) => (typeof year === 'number' ? [year] : []));
  const [firstYear, lastYear] = years.length ? [Math.min(...years), Math.max(...years)] : (source.years ?? []);
  if (path === undefined || firstYear === undefined || lastYear === undefined)
    throw new Error(`datapackage.json, source "${title}": found no ${path === undefined ? 'path' : 'years'}`);
  return {
    ...{ publisher, publisherJa, title, titleJa, firstYear, lastYear },
    ...(published && { published }),
    ...(revised && { revised }),
    ...{ url: path, basis },
  };
}
