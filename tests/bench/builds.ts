/** Bundles of the charts, built by Vite in memory: modules for a page with a bundler, and the page's own code for a page with script tags. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { figuresModule } from './figures.ts';
import { kit, type Chart, type Stack } from './stacks.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const entry = '\0bench:entry.js';

/** `rows` is the bar chart with a variable number of rows. */
type Shown = Chart | 'rows';
export interface File {
  /** The path on the server. */
  path: string;
  code: string;
  /** Whether it is loaded later, on demand. */
  isLazy: boolean;
}

/** The entry module of a page: sets `globalThis.charts` to the functions of a stack that draw charts and select the figures of a year. */
function entryCode({ id, hasFigures }: Stack, shown: readonly Shown[]): string {
  const chartOf = (item: Shown): string => (item === 'rows' ? 'bars' : item);
  const rows = shown.includes('rows') ? `import { rowsOf } from '${here}figures/rows.js';\nglobalThis.rowsOf = rowsOf;\n` : '';
  if (id === kit.id) return rows + shown.map((item) => `import '${here}stacks/kit/${chartOf(item)}.js';`).join('\n');
  const names = shown.map((item) => ({ item, chart: chartOf(item) }));
  const figuresOf = ({ item, chart }: (typeof names)[number]): string =>
    item !== chart || chart === 'lines' ? '' : hasFigures ? ', (year) => year' : `, ${chart}Of`;
  return `${rows}${names.map(({ chart }) => `import { ${chart} } from '${here}stacks/${id}/${chart}.js';`).join('\n')}
${names.map((name) => (figuresOf(name) && !hasFigures ? `import { ${name.chart}Of } from '${here}figures/${name.chart}.js';` : '')).join('\n')}
globalThis.charts = { ${names.map((name) => `${name.item}: [${name.chart}${figuresOf(name)}]`).join(', ')} };`;
}

const sources = (stack: Stack, shown: readonly Shown[]): Plugin => ({
  name: 'bench sources',
  enforce: 'pre',
  resolveId(id) {
    if (id === entry || id.startsWith('figures:')) return id;
    // The kit is resolved by the exports of its package, as in an app.
    if (id.startsWith('trade-widgets')) return createRequire(`${root}package.json`).resolve(id);
    return null;
  },
  load(id) {
    if (id === entry) return { code: entryCode(stack, shown), moduleType: 'js' };
    return id.startsWith('figures:') ? { code: figuresModule(id.slice(8)), moduleType: 'js' } : null;
  },
});

/**
 * Bundles a page with some charts of a stack. The first file is the entry, which the page loads.
 * @param form `module` includes the library; `script` takes it from its globals
 */
export async function bundle(stack: Stack, shown: readonly Shown[], form: 'module' | 'script'): Promise<File[]> {
  const folder = `/built/${stack.id}/${form}/${shown.join('-')}/`;
  const result = await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    plugins: [sources(stack, shown)],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 9999,
      rolldownOptions: {
        input: entry,
        external: form === 'script' ? Object.keys(stack.globals) : [],
        output: {
          format: form === 'script' ? 'iife' : 'es',
          globals: stack.globals,
          entryFileNames: 'page.js',
          chunkFileNames: '[name].js',
        },
      },
    },
  });
  const { output } = Array.isArray(result) ? result[0]! : (result as Exclude<typeof result, unknown[] | { close: unknown }>);
  const chunks = output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const eager = new Set<string>();
  const add = (name: string): void => {
    if (eager.has(name)) return;
    eager.add(name);
    chunks.find((chunk) => chunk.fileName === name)?.imports.forEach(add);
  };
  add('page.js');
  return chunks
    .map(({ fileName, code }) => ({ path: folder + fileName, code, isLazy: !eager.has(fileName) }))
    .sort((a, b) => Number(b.path.endsWith('/page.js')) - Number(a.path.endsWith('/page.js')));
}

/** Returns the official files of a stack that a page with these charts loads, followed by the page's own code. */
export async function scripts(stack: Stack, shown: readonly Chart[]): Promise<File[]> {
  const official = stack.scripts(shown).map((file) => ({
    path: `/packages/${file}`,
    code: readFileSync(`${here}node_modules/${file}`, 'utf8'),
    isLazy: false,
  }));
  return [...official, ...(await bundle(stack, shown, 'script'))];
}

const tags: Record<Chart, string> = { map: 'state-map', bars: 'top-partners', lines: 'trade-balance' };

/** Returns the standalone scripts of the kit: one for each element, or the one of all elements. */
export function kitScripts(shown: readonly Chart[], isAll = false): File[] {
  const names = isAll ? ['all'] : shown.map((chart) => tags[chart]);
  return names.map((name) => ({
    path: `/dist/standalone/${name}.js`,
    code: readFileSync(`${root}dist/standalone/${name}.js`, 'utf8'),
    isLazy: false,
  }));
}

/** Returns the kit's modules for a page without a bundler, with everything that they import. Empty if they are not built. */
export function kitModules(shown: readonly Chart[]): File[] {
  if (!existsSync(`${root}dist/cdn/`)) return [];
  const files = new Map<string, File>();
  const add = (path: string, isLazy: boolean): void => {
    const existing = files.get(path);
    if (existing && (!existing.isLazy || isLazy)) return;
    const code = readFileSync(`${root}${path.slice(1)}`, 'utf8');
    files.set(path, { path, code, isLazy });
    for (const [, from, lazy] of code.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']|import\(\s*["'`]([^"'`]+\.js)["'`]\s*\)/g))
      add(new URL((from ?? lazy)!, `http://kit${path}`).pathname, isLazy || lazy !== undefined);
  };
  for (const chart of shown) add(`/dist/cdn/${tags[chart]}.js`, false);
  return [...files.values()];
}
