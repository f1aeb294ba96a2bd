import { readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { publishedAddresses } from './build/dev-server.ts';
import { sitePages } from './build/site.ts';
import elements from './src/elements/registry.ts';

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
/** The licences of Lit and d3 require that their text comes with the scripts. */
const license = { fileName: 'licenses.md' };
/** Says where that text is, at the beginning of each script. */
const postBanner = `/*! trade-widgets ${version}, MIT. The licences of the packages in it are in licenses.md. */`;
const tags = elements.map(({ tagName }) => tagName);

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
    license,
    lib: {
      entry: { all: 'src/define.ts', ...Object.fromEntries(tags.map((tag) => [tag, `src/elements/${tag}/define.ts`])) },
      formats: ['es'],
    },
    // By default, Vite keeps the white space of ES libraries.
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js', minify: true, postBanner } },
  },
};

/**
 * A minified script with its dependencies. A classic script loads no other file, except for custom data.
 * @param options.licensed whether packages are in it, whose licences have to come with it
 */
const script = (
  name: string,
  entry: string,
  { outDir = 'dist/standalone', licensed = true }: { outDir?: string; licensed?: boolean } = {},
): EnvironmentOptions => ({
  consumer: 'client',
  define: { __TAGS__: JSON.stringify(tags) },
  build: {
    outDir,
    emptyOutDir: false,
    // The script of all elements has the packages of those of single elements.
    license: licensed && ['all', 'site'].includes(name) && license,
    lib: { entry, formats: ['iife'], name: 'tradeWidgets', fileName: () => `${name}.js` },
    rolldownOptions: { output: { minify: true, ...(licensed && { postBanner }) } },
  },
});

/**
 * The variants of modules in a build. Classic scripts and the modules in dist/cdn know the address that they are loaded from, and classic
 * scripts contain the modules of the tools. The script of the site contains the reader of custom data.
 */
const variants: Record<'standalone' | 'cdn' | 'site', Readonly<Record<string, string>>> = {
  standalone: { 'custom-data-script': 'standalone', 'kit-address': 'standalone', 'tool-modules': 'standalone' },
  cdn: { 'kit-address': 'cdn' },
  site: { 'kit-address': 'standalone', 'tool-modules': 'standalone' },
};

/** Replaces a module by its variant for the build: `kit-address.ts` by `kit-address.cdn.ts`. */
const moduleVariants: Plugin = {
  name: 'variants of modules for a build',
  enforce: 'pre',
  resolveId(id, importer) {
    const { name } = this.environment;
    const build = name.startsWith('standalone_') ? 'standalone' : name === 'cdn' || name === 'site' ? name : undefined;
    const [module, variant] = Object.entries(build ? variants[build] : {}).find(([module]) => id === `./${module}.ts`) ?? [];
    return module ? this.resolve(`./${module}.${variant}.ts`, importer) : null;
  },
};

export default defineConfig(({ command }) => ({
  plugins: [moduleVariants, publishedAddresses(new URL('./', import.meta.url))],
  define: { __VERSION__: JSON.stringify(version) },
  server: { host: '127.0.0.1' },
  // The test apps have other dependencies, which are not installed here.
  optimizeDeps: { entries: Object.values(sitePages) },
  build: { target: 'es2022', modulePreload: false },
  // The development server needs no builds.
  environments:
    command === 'serve'
      ? {}
      : {
          npm,
          cdn,
          embed: script('embed', 'src/embed/embed.ts', { outDir: 'dist/embed', licensed: false }),
          embed_page: script('page', 'src/embed/page.ts', { outDir: 'dist/embed', licensed: false }),
          wordpress_editor: script('editor', 'src/wordpress/editor.ts', { outDir: 'dist/wordpress', licensed: false }),
          custom_data: script('custom-data', 'src/custom-data/register.ts', { licensed: false }),
          site: script('site', 'src/site/define.ts', { outDir: 'dist/site/assets' }),
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
