import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Package as Manifest } from 'custom-elements-manifest';
import { elementsOf } from '../manifest.ts';
import { blockOf, type Block } from './blocks.ts';
import { chartFallbacks, defaultYearOf, factFallbacks, homeOf } from './fallbacks.ts';
import { elementsFile, mainFile, readme, type Package } from './texts.ts';
import { messagesOf, translationFiles } from './translations.ts';

/** The names in partners.json: `en[0]` is the name of the country with the code `codes[0]`. */
type CountryNames = Record<'codes' | 'en' | 'ja', string[]>;

/**
 * Writes the WordPress plugin, dist/wordpress/trade-widgets.zip.
 * @param root the folder of the project, with the scripts in dist and custom-elements.json
 */
export function writeWordPressPlugin(root: URL): void {
  mkdirSync(new URL('dist/wordpress/', root), { recursive: true });
  writeFileSync(new URL('dist/wordpress/trade-widgets.zip', root), pluginZip(root));
}

/** The plugin as a zip file. WordPress unpacks its one folder. */
export function pluginZip(root: URL): Uint8Array {
  const files = Object.entries(pluginFiles(root)).map(([name, content]): [string, Uint8Array] => [
    `trade-widgets/${name}`,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  // The same files have the same bytes. The format has local times.
  const time = new Date(2000, 0, 1);
  return zipSync(Object.fromEntries(files), { mtime: time, level: 9 });
}

/** The files of the plugin by their paths in its folder. */
function pluginFiles(root: URL): Record<string, string | Uint8Array> {
  const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');
  const json = (name: string): unknown => JSON.parse(read(name));
  const description = json('package.json') as Package;
  const { names } = json('dist/partners/partners.json') as { names: CountryNames };
  const elements = elementsOf(json('custom-elements.json') as Manifest);
  const blocks = elements.map((element) => blockOf(element, namesByCode(names, 'en')));
  return {
    'trade-widgets.php': mainFile(description),
    'elements.php': elementsFile(elements.map(({ tagName: tag }) => ({ tag, year: defaultYearOf(tag), home: homeOf(tag) }))),
    'readme.txt': readme(description, blocks),
    LICENSE: read('LICENSE'),
    ...phpFiles(root),
    ...scriptFiles(root),
    ...blockFiles(blocks),
    ...chartFallbacks(),
    ...factFallbacks(),
    ...translationFiles(messagesOf(blocks, namesByCode(names, 'ja'))),
  };
}

/** The home of the charts of prefectures, which is no partner of the others. */
const unitedStates = { en: 'United States', ja: '米国' };

const namesByCode = (names: CountryNames, lang: 'en' | 'ja'): Record<string, string> => ({
  US: unitedStates[lang],
  ...Object.fromEntries(names.codes.map((code, i) => [code, names[lang][i] ?? code])),
});

const phpFiles = (root: URL): Record<string, string> => filesOf(new URL('src/wordpress/', root), '*.php', '');

/**
 * The scripts, the licences of the code in them, the partner packs and the pages for frames. They have the folders of dist, on which
 * the embed codes under a chart depend.
 */
const scriptFiles = (root: URL): Record<string, string> => ({
  ...filesOf(new URL('dist/', root), '{standalone,partners}/*.js', 'dist/'),
  ...filesOf(new URL('dist/', root), 'embed/*.{html,js,css}', 'dist/'),
  ...filesOf(new URL('dist/wordpress/', root), 'editor.js', ''),
  'dist/licenses.md': readFileSync(new URL('dist/cdn/licenses.md', root), 'utf8'),
});

const blockFiles = (blocks: readonly Block[]): Record<string, string> =>
  Object.fromEntries(
    blocks.map((block) => [`blocks/${block.name.replace('trade-widgets/', '')}/block.json`, `${JSON.stringify(block, null, 2)}\n`]),
  );

const filesOf = (folder: URL, pattern: string, target: string): Record<string, string> =>
  Object.fromEntries(
    globSync(pattern, { cwd: folder })
      .sort()
      .map((name) => [`${target}${name.replaceAll('\\', '/')}`, readFileSync(new URL(name, folder), 'utf8')]),
  );
