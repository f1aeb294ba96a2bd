import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { packedModule } from './data/pack.ts';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  dependencies: Record<string, string>;
};
const external = Object.keys(dependencies).map((name) => new RegExp(`^${name}(/.*)?$`));
const tags = readdirSync(new URL('src/elements', import.meta.url));
const entries = ['index', 'define', ...tags.flatMap((tag) => [`elements/${tag}/${tag}`, `elements/${tag}/define`])];

/** ES modules with the folders of src, so that the types beside them and the package's exports fit by pattern. */
const npm: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: 'dist/npm',
    minify: false,
    lib: { entry: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])), formats: ['es'] },
    rolldownOptions: { external, output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' } },
  },
};

/** Modules for `<script type="module">`, minified, with shared chunks: a page with three charts fetches the frame once. */
const cdn: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: 'dist/cdn',
    lib: {
      entry: { all: 'src/define.ts', ...Object.fromEntries(tags.map((tag) => [tag, `src/elements/${tag}/define.ts`])) },
      formats: ['es'],
    },
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js', minify: true } },
  },
};

/** One classic script with everything inside, an element or all of them; nothing is requested after it. */
const standalone = (name: string, entry: string, outDir = 'dist/standalone'): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir,
    emptyOutDir: false,
    minify: true,
    lib: { entry, formats: ['iife'], name: 'tradeWidgets', fileName: () => `${name}.js` },
  },
});

/** The article page as it is published: one script beside it, read before the page, so that nothing moves. */
function article(): string {
  const page = readFileSync(new URL('index.html', import.meta.url), 'utf8');
  const found = page.split('<script type="module" src="/src/define.ts"></script>');
  if (found.length !== 2) throw new Error(`index.html: found ${found.length - 1} scripts of /src/define.ts, expected one`);
  return found.join('<script src="standalone/all.js"></script>');
}

/** What only the build does to the bytes a reader pays for: slices packed, white space of style sheets folded. */
const lighter: Plugin = {
  name: 'lighter',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    if (!/\/data\/slices\/[\w-]+\.json/.test(id)) return null;
    const unpack = fileURLToPath(new URL('src/data/unpack.ts', import.meta.url));
    // The way back from packed numbers costs what a small slice would save; the script of all elements has it anyway.
    const least = /^standalone_(?!all$)/.test(this.environment.name) ? 300 : 0;
    return { code: packedModule(readFileSync(id.replace(/\?.*/, ''), 'utf8'), unpack, least), moduleType: 'js' };
  },
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    return code
      .replace(/css`[^`]*`/g, (sheet) =>
        sheet
          .replace(/\/\*.*?\*\//gs, '')
          .replace(/\s+/g, ' ')
          .replaceAll(': ', ':')
          .replace(/ ?([{};,]) ?/g, '$1')
          .replaceAll(';}', '}')
          .replace(/(?<!\d)0\./g, '.'),
      )
      .replace(/(?<=[>}`])\n\s+(?=<|\$\{)|\n\s+(?=\/?>)/g, '')
      .replace(/\n\s+(?=[@.?]?[\w-]+=["$])/g, ' ');
  },
};

/** What is served as it is takes the part of Lit that they use. */
const slim: Plugin = {
  name: 'slim',
  apply: 'build',
  enforce: 'pre',
  resolveId(id) {
    return id === 'lit' && /^(cdn|standalone_)/.test(this.environment.name)
      ? fileURLToPath(new URL('src/standalone/lit.ts', import.meta.url))
      : null;
  },
};

/**
 * Scripts of one element whose figures leave no room for the tools within 16 KB: they go without, and the script of all
 * elements and the package of modules have them there too.
 */
const withoutTools: Plugin = {
  name: 'without tools',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    const isTight = ['standalone_state_ranking', 'standalone_trade_composition'].includes(this.environment.name);
    return isTight && id.endsWith('/tools/has-tools.ts') ? 'export const hasTools = false;' : null;
  },
};

export default defineConfig({
  plugins: [lighter, slim, withoutTools],
  server: { host: '127.0.0.1' },
  build: { target: 'es2022', modulePreload: false },
  environments: {
    npm,
    cdn,
    embed: standalone('embed', 'src/embed/embed.ts', 'dist/embed'),
    embed_page: standalone('page', 'src/embed/page.ts', 'dist/embed'),
    standalone_all: standalone('all', 'src/define.ts'),
    ...Object.fromEntries(tags.map((tag) => [`standalone_${tag.replaceAll('-', '_')}`, standalone(tag, `src/elements/${tag}/define.ts`)])),
  },
  builder: {
    async buildApp(builder) {
      for (const [name, environment] of Object.entries(builder.environments)) {
        if (!['client', 'ssr'].includes(name)) await builder.build(environment);
      }
      writeFileSync(new URL('dist/index.html', import.meta.url), article());
    },
  },
});
