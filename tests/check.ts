/** `npm run check`: types, lint, format, unused code. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const commands = [
  ['manifest of the custom elements', 'cem', 'analyze', '--config', '.storybook/manifest.config.js'],
  ['types', 'tsc'],
  ['types without a browser: the pure layers', 'tsc', '-p', 'src/tsconfig.pure.json', '--noEmit'],
  ['lint', 'eslint', '-c', 'tests/eslint.config.js', '--max-warnings', '0', '.'],
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['no unused file, export or dependency', 'knip'],
] as const;

/** Runs every check and says how it went. */
export function* checks(root: string): Generator<{ name: string; passed: boolean; output: string }> {
  for (const [name, command, ...args] of commands) {
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', command, ...args], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    yield { name, passed: status === 0, output: `${stdout}${stderr}` };
  }
}

if (import.meta.main) {
  for (const { name, passed, output } of checks(fileURLToPath(new URL('../', import.meta.url)))) {
    console.log(`${passed ? '✔' : '✖'} ${name}${passed ? '' : `\n${output}`}`);
    if (!passed) process.exitCode = 1;
  }
}
