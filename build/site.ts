import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest';
import { articles } from './article.ts';
import { elementsOf } from './manifest.ts';

/** The pages with the script of src/site, by their address on the development server and in dist/site. */
const tools: Record<string, string> = { 'gallery.html': 'src/site/gallery.html', 'builder.html': 'src/site/builder.html' };

/** All pages of the site: where each is in the project, by its address on the development server and in dist/site. */
export const sitePages: Record<string, string> = { ...articles, ...tools };

/** The folders of dist that the embed codes of the site load, and the folder with the plugin for WordPress. */
const kitFolders = ['standalone', 'cdn', 'embed', 'partners', 'wordpress'];

/** Attributes that belong to a page with a chart, or that the builder sets by itself. */
const notOffered = ['group', 'deep-link', 'src', 'data'];

/**
 * The pages load files of their own host only. Styles in attributes are for the codes of pictures and frames, which a page of the builder
 * shows; blob and data addresses are its pictures and downloads.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html trade-widgets',
].join('; ');

const manifestTag = (content: string): string => `<script type="application/json" id="manifest">${content}</script>`;

/**
 * Puts the manifest of the elements into a page that has a place for it.
 * @param root the folder of the project, with the custom-elements.json of `npm run manifest`
 */
export function withManifest(page: string, root: URL): string {
  const [before, after, ...more] = page.split(manifestTag(''));
  if (before === undefined || after === undefined || more.length) return page;
  const manifest = JSON.parse(readFileSync(new URL('custom-elements.json', root), 'utf8')) as Package;
  const elements = elementsOf(manifest).map(({ tagName, attributes = [] }) => ({
    tag: tagName,
    attributes: attributes
      .filter(({ name }) => !notOffered.includes(name))
      .map(({ name, type, default: standard, description }) => ({ name, type: type?.text ?? 'string', default: standard, description })),
  }));
  return before + manifestTag(JSON.stringify(elements).replaceAll('<', '\\u003c')) + after;
}

/** Replaces each part of a page that stands in it once. */
function replaceOnce(file: string, page: string, replacements: Readonly<Record<string, string>>): string {
  return Object.entries(replacements).reduce((text, [found, replacement]) => {
    const parts = text.split(found);
    if (parts.length !== 2) throw new Error(`${file}: found ${parts.length - 1} times ${found}, expected one`);
    return parts.join(replacement);
  }, page);
}

/**
 * Writes the pages of dist/site that are not articles, and copies the kit into it, so that the folder can be published as it is.
 * @param root the folder of the project
 * @throws {Error} if a page lacks a part that the build replaces
 */
export function writeSite(root: URL): void {
  const site = new URL('dist/site/', root);
  mkdirSync(new URL('assets/', site), { recursive: true });
  writeFileSync(new URL('assets/site.css', site), readFileSync(new URL('src/site/site.css', root)));
  for (const [name, file] of Object.entries(tools)) {
    const page = replaceOnce(file, readFileSync(new URL(file, root), 'utf8'), {
      '<meta charset="utf-8" />': `<meta charset="utf-8" />\n    <meta http-equiv="content-security-policy" content="${policy}" />`,
      'href="/src/site/site.css"': 'href="assets/site.css"',
      '<script type="module" src="/src/site/define.ts"></script>': '<script src="assets/site.js" defer></script>',
    });
    writeFileSync(new URL(name, site), withManifest(page, root));
  }
  for (const folder of kitFolders) cpSync(new URL(`dist/${folder}`, root), new URL(folder, site), { recursive: true });
}
