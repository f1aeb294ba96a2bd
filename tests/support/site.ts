import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import { preview } from 'vite';
import { browserFlags, findBrowser } from '../browser.ts';

/** Opens Chromium, or the browser that `CHROME_PATH` names. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: findBrowser(), args: browserFlags });

/**
 * Serves a built folder on a free loopback port while `use` runs.
 * @param options.base the path under which it is served
 * @param options.headers headers of every response
 */
export async function serving(
  folder: string,
  use: (address: string) => Promise<void>,
  { base = '/', headers = {} }: { base?: string; headers?: Record<string, string> } = {},
): Promise<void> {
  const server = await preview({
    configFile: false,
    base,
    appType: 'mpa',
    root: folder,
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port: 0, headers },
    logLevel: 'error',
  });
  try {
    await use(server.resolvedUrls!.local[0]!);
  } finally {
    await server.close();
  }
}

/** Serves one page from a new origin while `use` runs. */
export async function servingPage(
  html: string,
  use: (address: string) => Promise<void>,
  headers: Record<string, string> = {},
): Promise<void> {
  const server = createServer(({ url }, response) => {
    response.writeHead(url === '/' ? 200 : 204, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(url === '/' ? html : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Records the errors, warnings and requests of a page from now on. */
export function watch(page: Page): { problems: string[]; requests: string[] } {
  const seen = { problems: [] as string[], requests: [] as string[] };
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && seen.problems.push(`${message.text()} ${message.location().url}`),
  );
  page.on('pageerror', (error) => seen.problems.push(error.message));
  page.on('request', (request) => seen.requests.push(request.url()));
  return seen;
}
