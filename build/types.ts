import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest';
import { vscodeData, webTypes } from './editors.ts';
import { elementTypes, serverTypes } from './element-types.ts';
import { frameworkTypes } from './frameworks.ts';
import { llmsText } from './llms.ts';
import { elementsOf, publishedManifest } from './manifest.ts';

/**
 * Writes the files that are made from the manifest into dist: the published manifest, the data of editors, the types of the
 * frameworks, and llms.txt.
 * @param root the folder of the project, with the custom-elements.json of `npm run manifest`
 * @throws {Error} if the manifest is missing or has no element
 */
export function writeTypes(root: URL): void {
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, root), 'utf8'));
  const manifest = publishedManifest(read('custom-elements.json') as Package);
  const elements = elementsOf(manifest);
  if (!elements.length) throw new Error('custom-elements.json has no element: run npm run manifest');

  const files: Record<string, string> = {
    'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'vscode.html-custom-data.json': vscodeData(manifest),
    'web-types.json': webTypes(manifest),
    'llms.txt': llmsText(elements, read('package.json') as Parameters<typeof llmsText>[1]),
    'types/elements.d.ts': elementTypes(elements),
    'types/server.d.ts': serverTypes,
  };
  for (const [name, text] of Object.entries(frameworkTypes)) {
    files[`types/${name}.d.ts`] = text;
    // The types are imported as a module, and a bundler needs a file for it.
    files[`types/${name}.js`] = 'export {};\n';
  }
  rmSync(new URL('dist/types/', root), { recursive: true, force: true });
  mkdirSync(new URL('dist/types/', root), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(`dist/${name}`, root), text);
}
