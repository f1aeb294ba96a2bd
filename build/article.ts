import { readFileSync, writeFileSync } from 'node:fs';

const developmentScript = '<script type="module" src="/src/define.ts"></script>';

/**
 * Writes the published article page. Its script is a classic one: it runs before the first paint, so that no content moves.
 * @param root the folder of the project
 * @throws {Error} if index.html does not have the script of the development server once
 */
export function writeArticle(root: URL): void {
  const parts = readFileSync(new URL('index.html', root), 'utf8').split(developmentScript);
  if (parts.length !== 2) throw new Error(`index.html: found ${parts.length - 1} scripts with /src/define.ts, expected one`);
  writeFileSync(new URL('dist/index.html', root), parts.join('<script src="standalone/all.js"></script>'));
}
