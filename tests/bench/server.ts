import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { kit, type Chart, type Stack } from './stacks.ts';
import type { File } from './builds.ts';

const harness = readFileSync(new URL('harness.js', import.meta.url), 'utf8');

const elements: Record<Chart, string> = {
  map: '<state-map year="2013"></state-map>',
  bars: '<top-partners year="2014" count="15"></top-partners>',
  lines: '<trade-balance year="2014"></trade-balance>',
};

/**
 * Returns a page 700 px wide with places for charts, the scripts of a stack, and the harness.
 * @param entryFiles the files that the page loads by script tags
 */
export function pageOf(stack: Stack, entryFiles: readonly File[], isModule: boolean, places: readonly Chart[]): string {
  const type = isModule ? ' type="module"' : '';
  const boxes = places.map((chart) => `<div class="chart" data-chart="${chart}">${stack.id === kit.id ? elements[chart] : ''}</div>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${stack.label}</title><link rel="icon" href="data:,">
<style>body{margin:16px;width:700px;font:16px/1.5 system-ui,sans-serif}.chart{position:relative;width:700px;margin-bottom:24px}
h2,h3{margin:0 0 8px;font:600 16px/1.4 system-ui,sans-serif}.axis{font:12px system-ui,sans-serif}.axis path{display:none}.axis line{stroke:#ddd}
svg text{font-family:system-ui,sans-serif}svg[role=img]>text,g>text{font-size:13px}
.tip{position:absolute;padding:6px 10px;border:1px solid #999;background:#fff;font-size:13px;pointer-events:none}</style>
${boxes.join('\n')}
<script>performance.mark('start')</script>
${entryFiles.map(({ path }) => `<script${type} src="${path}"></script>`).join('\n')}
<script${type}>${harness}</script></html>`;
}

interface Site {
  address: string;
  /** Serves a text at a path. */
  put: (path: string, body: string) => void;
  close: () => Promise<void>;
}

/** Starts a server on a free loopback port that serves texts from memory, without caching. */
export async function openSite(): Promise<Site> {
  const bodies = new Map<string, string>([
    ['/blank', '<!doctype html><meta charset="utf-8"><title>blank</title><link rel="icon" href="data:,">'],
  ]);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const body = bodies.get(path);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${path.endsWith('.js') ? 'text/javascript' : 'text/html'}; charset=utf-8`,
      'cache-control': 'no-cache, no-store',
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, body) => bodies.set(path, body),
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
