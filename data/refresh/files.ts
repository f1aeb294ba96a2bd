import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type Resource } from '../table.ts';

/** What changes in the description of a refreshed table. */
export interface DescriptionUpdate {
  /** The resource with its new fields. */
  resource: Resource;
  /** The date of publication; undefined if it is not known. */
  published: string | undefined;
  /** The publisher whose source gets the date; undefined for the first source. */
  publisher: string | undefined;
}

/**
 * The text of datapackage.json with the fields and publication dates of refreshed tables. Everything else is unchanged. A date
 * that is not known is removed: the old one would be wrong for the new figures.
 */
export function updatedDescription(text: string, updates: Map<string, DescriptionUpdate>): string {
  const description = JSON.parse(text) as { resources: Resource[] };
  for (const resource of description.resources) {
    const update = updates.get(resource.name);
    if (!update) continue;
    resource.schema.fields = update.resource.schema.fields;
    const source = resource.sources.find(({ publisher }) => publisher === update.publisher) ?? resource.sources[0];
    if (!source) continue;
    if (update.published === undefined) delete source.published;
    else source.published = update.published;
  }
  return `${JSON.stringify(description, null, 2)}\n`;
}

/**
 * Writes all files or none: first all texts to temporary files beside their targets, then renames these.
 * @throws {Error} by the file system; temporary files are deleted
 */
export function writeAll(texts: Map<string, string>, folder: URL): void {
  const files = [...texts].map(([path, text]) => ({
    target: new URL(path, folder),
    temporary: new URL(`${path}.${process.pid}.part`, folder),
    text,
  }));
  try {
    for (const { temporary, text } of files) writeFileSync(temporary, text);
    for (const { target, temporary } of files) renameSync(temporary, target);
  } finally {
    for (const { temporary } of files) rmSync(temporary, { force: true });
  }
}

export const readText = (path: string, folder: URL): string => readFileSync(new URL(path, folder), 'utf8');
