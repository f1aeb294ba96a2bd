import { globSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import type { Counts, Part } from './parts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folders whose tests need `npm run build`, and most of them a browser. All other tests need Node only. */
const needsBuild = ['tests/package/**', 'tests/pages/**', 'tests/site/**', 'tests/embedding/**', 'tests/pictures/**'];

// Packages that the benchmark has installed can bring tests of their own.
const find = (pattern: string, exclude: string[]): string[] => globSync(pattern, { cwd: root, exclude: ['tests/bench/**', ...exclude] });

/** They read every figure and every sentence, start the data tools, or read thousands of damaged files: too long for the quick tests. */
const needsTime = [
  'tests/figures/figures.test.ts',
  'tests/figures/partners.test.ts',
  'tests/sentences.test.ts',
  'tests/data/refresh*.test.ts',
  'tests/custom-data/malformed.test.ts',
];

export const unitTests = (): string[] => find('tests/**/*.test.ts', [...needsBuild, ...needsTime]);

/** The tests that `npm test` has besides the unit tests. */
export const longTests = (): string[] => {
  const units = new Set(unitTests());
  return find('tests/**/*.test.ts', []).filter((file) => !units.has(file));
};

export const wordPressTests = (): string[] => find('tests/**/*.wordpress.ts', []);

/** Runs files of node:test, each in a process of its own. */
export const nodePart = (name: string, files: readonly string[], concurrency = 1): Part => ({
  name,
  run: (print) =>
    new Promise((resolve) => {
      const counts: Counts = { passed: 0, failed: 0 };
      run({ cwd: root, files: files.map((file) => root + file), concurrency })
        .on('test:pass', ({ details }) => details.type !== 'suite' && counts.passed++)
        .on('test:fail', ({ details }) => details.type !== 'suite' && counts.failed++)
        .compose(spec)
        .on('data', (chunk: Buffer | string) => print(String(chunk)))
        .on('end', () => resolve(counts));
    }),
});
