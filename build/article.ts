import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const developmentScript = '<script type="module" src="/src/define.ts"></script>';

/** The article pages: where each is in the project, by its address on the development server and in dist/site. */
export const articles: Record<string, string> = { 'index.html': 'index.html', 'beyond-japan.html': 'stories/beyond-japan.html' };

/**
 * Writes the published article pages. Their script is a classic one: it runs before the first paint, so that no content moves.
 * @param root the folder of the project
 * @throws {Error} if a page does not have the script of the development server once
 */
export function writeArticles(root: URL): void {
  mkdirSync(new URL('dist/site/', root), { recursive: true });
  for (const [name, file] of Object.entries(articles)) {
    const parts = readFileSync(new URL(file, root), 'utf8').split(developmentScript);
    if (parts.length !== 2) throw new Error(`${file}: found ${parts.length - 1} scripts with /src/define.ts, expected one`);
    writeFileSync(new URL(`dist/site/${name}`, root), parts.join('<script src="standalone/all.js"></script>'));
  }
}
