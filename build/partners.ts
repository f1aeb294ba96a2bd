import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'data/slices/partners/';

/** The codes of all packs. */
export const packCodes = (root: URL): string[] =>
  readdirSync(new URL(folder, root))
    .filter((name) => name !== 'index.json')
    .map((name) => name.replace('.json', ''));

/**
 * The script that registers a pack, for script tags, modules and bundlers alike. The registry is the one of src/frame/pack-registry.ts,
 * which either of the two creates.
 * @param root the folder of the project
 */
export function packScript(code: string, root: URL): string {
  const pack = JSON.parse(readFileSync(new URL(`${folder}${code}.json`, root), 'utf8')) as object;
  return `(() => {
  const registry = (globalThis[Symbol.for('trade-widgets.partner-packs')] ??= { packs: new Map(), listeners: new Set() });
  registry.packs.set('${code}', ${JSON.stringify(pack)});
  for (const listener of registry.listeners) listener('${code}');
})();
`;
}

/**
 * Writes dist/partners: a script for each partner pack in data/slices/partners, and the list partners.json.
 * @param root the folder of the project
 */
export function writePartnerPacks(root: URL): void {
  const dist = new URL('dist/partners/', root);
  mkdirSync(dist, { recursive: true });
  for (const code of packCodes(root)) {
    writeFileSync(new URL(`${code}.js`, dist), packScript(code, root));
    // A bundler imports the script for its effect only.
    writeFileSync(new URL(`${code}.d.ts`, dist), 'export {};\n');
  }
  writeFileSync(new URL('partners.json', dist), readFileSync(new URL(`${folder}index.json`, root)));
}
