import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type Resource } from '../table.ts';

/** What a refreshed table is described with. */
export interface Described {
  resource: Resource;
  vintage: string;
  publisher: string | undefined;
}

/** The text of datapackage.json with other editions and other last years, all else as it was. */
export function describedText(text: string, changed: Map<string, Described>): string {
  const description = JSON.parse(text) as { resources: Resource[] };
  for (const resource of description.resources) {
    const change = changed.get(resource.name);
    if (!change) continue;
    resource.schema.fields = change.resource.schema.fields;
    const source = resource.sources.find(({ publisher }) => publisher === change.publisher) ?? resource.sources[0];
    if (source) source.vintage = change.vintage;
  }
  return `${JSON.stringify(description, null, 2)}\n`;
}

/**
 * Writes several files or none: every text to a file beside its own first, then each in its place.
 * @throws {Error} as the file system does; files beside are taken away again
 */
export function writeAll(texts: Map<string, string>, folder: URL): void {
  const parts = [...texts].map(([path, text]) => ({
    to: new URL(path, folder),
    part: new URL(`${path}.${process.pid}.part`, folder),
    text,
  }));
  try {
    for (const { part, text } of parts) writeFileSync(part, text);
    for (const { to, part } of parts) renameSync(part, to);
  } finally {
    for (const { part } of parts) rmSync(part, { force: true });
  }
}

/** A file of the folder as text. */
export const readText = (path: string, folder: URL): string => readFileSync(new URL(path, folder), 'utf8');
