/** Everything about the package that is made from the manifest of its elements. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest';
import { vscodeData, webTypes } from './editors.ts';
import { elementTypes } from './elements.ts';
import { frameworkTypes } from './frameworks.ts';
import { llmsText } from './llms.ts';
import { elementsOf, published } from './manifest.ts';

/**
 * Writes manifest, editors' data, types of the frameworks and llms.txt into dist.
 * @param root the package's folder, with the custom-elements.json of `npm run manifest`
 * @throws {Error} where the manifest is missing or has no element
 */
export function writeTypes(root: URL): void {
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, root), 'utf8'));
  const manifest = published(read('custom-elements.json') as Package);
  const elements = elementsOf(manifest);
  if (!elements.length) throw new Error('custom-elements.json has no element: run npm run manifest');

  const files: Record<string, string> = {
    'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'vscode.html-custom-data.json': vscodeData(manifest),
    'web-types.json': webTypes(manifest),
    'llms.txt': llmsText(elements, read('package.json') as Parameters<typeof llmsText>[1]),
    'types/elements.d.ts': elementTypes(elements),
  };
  for (const [name, text] of Object.entries(frameworkTypes)) {
    files[`types/${name}.d.ts`] = text;
    // The types can be imported like a module; there is nothing to run.
    files[`types/${name}.js`] = 'export {};\n';
  }
  rmSync(new URL('dist/types/', root), { recursive: true, force: true });
  mkdirSync(new URL('dist/types/', root), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(`dist/${name}`, root), text);
}
