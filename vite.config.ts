import { readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import * as elements from './src/elements/registry.ts';

const { version, dependencies, peerDependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};
/** The dependencies, which an application installs itself, and the modules of Node. */
const external = [
  ...Object.keys({ ...dependencies, ...peerDependencies }).map((name) => new RegExp(`^${name}(/.*)?$`)),
  /^node:/,
  ...builtinModules,
];
const tags = Object.values(elements).map(({ tagName }) => tagName);

/** The npm package: ES modules in the folders of src, which the patterns of `exports` in package.json match. */
const npm: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: 'dist/npm',
    minify: false,
    lib: {
      entry: [
        'index',
        'define',
        ...tags.flatMap((tag) => [`elements/${tag}/${tag}`, `elements/${tag}/define`]),
        'server/server',
        'cli/bin',
      ].map((entry) => `src/${entry}.ts`),
      formats: ['es'],
    },
    rolldownOptions: { external, output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' } },
  },
};

/** Minified modules for `<script type="module">`, with their dependencies. They share chunks, so three charts load one frame. */
const cdn: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: 'dist/cdn',
    // The licences of Lit and d3 require that their text comes with the scripts.
    license: { fileName: 'licenses.md' },
    lib: {
      entry: { all: 'src/define.ts', ...Object.fromEntries(tags.map((tag) => [tag, `src/elements/${tag}/define.ts`])) },
      formats: ['es'],
    },
    // By default, Vite keeps the white space of ES libraries.
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js', minify: true } },
  },
};

/** A minified script with its dependencies. A classic script loads no other file, except for custom data. */
const script = (
  name: string,
  entry: string,
  { outDir = 'dist/standalone', format = 'iife' }: { outDir?: string; format?: 'iife' | 'es' } = {},
): EnvironmentOptions => ({
  consumer: 'client',
  define: { __TAGS__: JSON.stringify(tags) },
  build: {
    outDir,
    emptyOutDir: false,
    lib: { entry, formats: [format], name: 'tradeWidgets', fileName: () => `${name}.js` },
    rolldownOptions: { output: { minify: true } },
  },
});

/** Classic scripts load the module for custom data by its address, which is beside the script. */
const customDataBesideScript: Plugin = {
  name: 'custom-data.js beside the script',
  enforce: 'pre',
  resolveId(id, importer) {
    const isScript = this.environment.name.startsWith('standalone_');
    return isScript && id === './custom-data-script.ts' ? this.resolve('./custom-data-script.standalone.ts', importer) : null;
  },
};

export default defineConfig(({ command }) => ({
  plugins: [customDataBesideScript],
  define: { __VERSION__: JSON.stringify(version) },
  server: { host: '127.0.0.1' },
  // The test apps have other dependencies, which are not installed here.
  optimizeDeps: { entries: ['index.html'] },
  build: { target: 'es2022', modulePreload: false },
  // The development server needs no builds.
  environments:
    command === 'serve'
      ? {}
      : {
          npm,
          cdn,
          embed: script('embed', 'src/embed/embed.ts', { outDir: 'dist/embed' }),
          embed_page: script('page', 'src/embed/page.ts', { outDir: 'dist/embed' }),
          custom_data: script('custom-data', 'src/custom-data/attach.ts', { format: 'es' }),
          standalone_all: script('all', 'src/define.ts'),
          ...Object.fromEntries(
            tags.map((tag) => [`standalone_${tag.replaceAll('-', '_')}`, script(tag, `src/elements/${tag}/define.ts`)]),
          ),
        },
  builder: {
    async buildApp(builder) {
      // Several environments write to one folder, so none of them may empty it.
      rmSync(new URL('dist', import.meta.url), { recursive: true, force: true });
      for (const [name, environment] of Object.entries(builder.environments)) {
        if (!['client', 'ssr'].includes(name)) await builder.build(environment);
      }
    },
  },
}));
