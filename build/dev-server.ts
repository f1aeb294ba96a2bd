import type { Plugin } from 'vite';
import { packCodes, packScript } from './partners.ts';
import { sitePages, withManifest } from './site.ts';

/** The development server has the pages of the site and the partner packs under the addresses that they have in dist/site. */
export const publishedAddresses = (root: URL): Plugin => ({
  name: 'published addresses',
  transformIndexHtml: (page) => withManifest(page, root),
  configureServer({ middlewares }) {
    const packs = new Set(packCodes(root));
    middlewares.use((request, response, next) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
      const code = /^\/partners\/(\w+)\.js$/.exec(pathname)?.[1];
      if (code && packs.has(code)) {
        response.setHeader('content-type', 'text/javascript').end(packScript(code, root));
        return;
      }
      const page = sitePages[pathname.slice(1)];
      if (page) request.url = `/${page}${search}`;
      next();
    });
  },
});
