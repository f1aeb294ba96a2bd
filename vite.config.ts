import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { packedModule } from './data/pack.ts';
import { attributesUsed, compiled } from './src/package/compile.ts';
import { nameCache, own } from './src/package/short-names.ts';

const { dependencies, peerDependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};
// Of Lit a built module asks for no more than its reactive element: see src/compiled/lit.ts.
const installed = Object.keys({ ...dependencies, ...peerDependencies })
  .filter((name) => name !== 'lit')
  .map((name) => new RegExp(`^${name}(/.*)?$`));
const external = [...installed, /^node:/, ...builtinModules];
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

/** For Node, beside the elements that they draw with. What only they need is inside, so that nobody installs it for a page. */
const server: EnvironmentOptions = {
  consumer: 'client',
  resolve: { conditions: ['module', 'node', 'production'] },
  build: {
    outDir: 'dist/npm',
    emptyOutDir: false,
    license: { fileName: 'server/licenses.md' },
    lib: { entry: { 'server/server': 'src/server/server.ts', 'cli/bin': 'src/cli/bin.ts' }, formats: ['es'] },
    rolldownOptions: { external, output: { entryFileNames: '[name].js', chunkFileNames: 'server/[name].js', minify: true } },
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
const standalone = (name: string, entry: string, outDir = 'dist/standalone', format: 'iife' | 'es' = 'iife'): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir,
    emptyOutDir: false,
    minify: true,
    lib: { entry, formats: [format], name: 'tradeWidgets', fileName: () => `${name}.js` },
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
    const isAlone = /^standalone_(?!all$)/.test(this.environment.name);
    return { code: packedModule(readFileSync(id.replace(/\?.*/, ''), 'utf8'), unpack, isAlone), moduleType: 'js' };
  },
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    return code.replace(/css`([^`$]|\$\{([^`}]|`[^`]*`)*\})*`/g, (sheet) =>
      sheet
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/\s+/g, ' ')
        .replaceAll(': ', ':')
        .replace(/ ?([{};,>]) ?/g, '$1')
        .replaceAll(';}', '}')
        .replace(/(?<!\d)0\./g, '.'),
    );
  },
};

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const isSource = (id: string | undefined): boolean => /\/src\/.*\.ts$/.test(id ?? '');

/** Templates are compiled, and what stands for Lit is the part of it that they then need. */
const slim: Plugin = {
  name: 'slim',
  enforce: 'pre',
  transform(source, id) {
    if (!isSource(id)) return null;
    const code = compiled(source, file('src/compiled/patch.ts'));
    // What a page of modules fetches when it is first asked for is inside here, so it needs no module of its own.
    if (!this.environment.name.startsWith('standalone_')) return code;
    return code.replace(/^([^]*)\(await import\(('[^']+')\)\)([^]*)$/, 'import * as fetched from $2;$1fetched$3');
  },
  resolveId(id, importer) {
    const { name } = this.environment;
    if (id === './custom-data-script.ts' && name.startsWith('standalone_')) return file('src/standalone/custom-data-script.ts');
    // Every file of them stands one folder deep.
    if (name === 'server' && id === '../index.ts') return { id: '../index.js', external: true };
    if (id !== 'lit' || !isSource(importer)) return null;
    return file(/^(cdn|standalone_)/.test(name) ? 'src/standalone/lit.ts' : 'src/compiled/lit.ts');
  },
};

/** The scripts that stand alone once more through a second minifier, which also gives our own properties short names. */
const smaller: Plugin = {
  name: 'smaller',
  apply: 'build',
  async generateBundle(_, bundle) {
    const { name } = this.environment;
    if (!name.startsWith('standalone_')) return;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const asText = own.filter((property) => new RegExp(`(?<!=|class:|part:)(["'\`])${property}\\1(?!,\\{)`).test(chunk.code));
      const asAttribute = own.filter((property) => attributesUsed.has(property));
      if (asAttribute.length) this.error(`${asAttribute.join()} is also an attribute, so src/package/short-names.ts must not have it`);
      if (asText.length) this.error(`${chunk.fileName}: ${asText.join()} is also a text, so src/package/short-names.ts must not have it`);
      const { code = '' } = await minify(chunk.code, {
        ecma: 2020,
        // In the script of all elements functions come first: what is alike is then within the 32 KB that gzip looks back.
        compress: {
          passes: 3,
          hoist_funs: name === 'standalone_all',
          reduce_funcs: name !== 'standalone_all',
          unsafe: true,
          unsafe_arrows: true,
          unsafe_methods: true,
          keep_fargs: false,
          pure_getters: true,
        },
        nameCache: nameCache(),
        mangle: { properties: { builtins: true, regex: new RegExp(`^(${own.join('|')})$`) } },
      });
      chunk.code = code;
    }
  },
};

export default defineConfig(({ command }) => ({
  plugins: [lighter, slim, smaller],
  server: { host: '127.0.0.1' },
  // Not the apps of the tests, which have dependencies of their own.
  optimizeDeps: { entries: ['index.html'] },
  build: { target: 'es2022', modulePreload: false },
  // The server of `npm start` needs none of the builds.
  environments:
    command === 'serve'
      ? {}
      : {
          npm,
          server,
          cdn,
          embed: standalone('embed', 'src/embed/embed.ts', 'dist/embed'),
          embed_page: standalone('page', 'src/embed/page.ts', 'dist/embed'),
          standalone_custom_data: standalone('custom-data', 'src/custom-data/attach.ts', 'dist/standalone', 'es'),
          standalone_all: standalone('all', 'src/define.ts'),
          ...Object.fromEntries(
            tags.map((tag) => [`standalone_${tag.replaceAll('-', '_')}`, standalone(tag, `src/elements/${tag}/define.ts`)]),
          ),
        },
  builder: {
    async buildApp(builder) {
      for (const [name, environment] of Object.entries(builder.environments)) {
        if (!['client', 'ssr'].includes(name)) await builder.build(environment);
      }
      writeFileSync(new URL('dist/index.html', import.meta.url), article());
    },
  },
}));
