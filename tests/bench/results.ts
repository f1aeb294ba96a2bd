/** RESULTS.md: each command writes its own section, between its own marks, and leaves the others alone. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Browser } from 'playwright-core';
import { format } from 'prettier';
import type { Stack } from './stacks.ts';

const file = new URL('RESULTS.md', import.meta.url);
const names = ['bench', 'load'] as const;
const head = `# Measured

Ratios are the result: milliseconds and bytes of heap depend on the machine, the order of the libraries much less. Written by
\`npm run bench\` and \`npm run bench:load\`, each its own section; not to be edited by hand.`;

/** Writes a section anew. */
export async function writeSection(name: (typeof names)[number], text: string): Promise<void> {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const old = (one: string): string =>
    new RegExp(`<!-- ${one} -->\\n([^]*?)<!-- end of ${one} -->`).exec(before)?.[1] ?? 'Not measured yet.\n';
  const sections = names.map((one) => `<!-- ${one} -->\n\n${(one === name ? text : old(one)).trim()}\n\n<!-- end of ${one} -->`);
  const markdown = [head, ...sections].join('\n\n');
  writeFileSync(file, await format(markdown, { parser: 'markdown' }));
}

/** One line on where and when it was measured. */
export function machine(browser: Browser, stacks: readonly Stack[]): string {
  const version = (name: string): string => {
    const own = new URL(`node_modules/${name}/package.json`, import.meta.url);
    const found = existsSync(own) ? own : new URL(`../../node_modules/${name}/package.json`, import.meta.url);
    return `${name} ${(JSON.parse(readFileSync(found, 'utf8')) as { version: string }).version}`;
  };
  const packages = [...new Set(stacks.flatMap((stack) => stack.packages)), 'vite'].map(version).join(', ');
  const date = new Date().toISOString().slice(0, 10);
  const [cpu] = cpus();
  return `Measured on ${date} on ${cpus().length} cores (${cpu?.model.trim() || process.arch}), ${Math.round(totalmem() / 2 ** 30)} GiB of memory, Chromium ${browser.version()} without a window, Node ${process.versions.node}. ${packages}.`;
}

/** A Markdown table; the first column is text. */
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map((_, i) => (i ? '--:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
