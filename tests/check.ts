/** `npm run check`: types, lint, format and unused code. */
import { commandPart } from './support/command-part.ts';
import { exitWith, runParts, type Part } from './support/parts.ts';

const check = (name: string, ...command: string[]): Part => commandPart(name, 'npx', '--no-install', ...command);

/** All of them need the manifest of the custom elements, which the stories import. */
export const checks: readonly Part[] = [
  check('Types', 'tsc'),
  check('Types of the pure layers, without the DOM library', 'tsc', '-p', 'src/tsconfig.pure.json', '--noEmit'),
  check('Lint', 'eslint', '-c', 'tests/eslint.config.js', '--max-warnings', '0', '.'),
  check('Format', 'prettier', '--check', '--log-level', 'warn', '.'),
  check('Unused files, exports and dependencies', 'knip'),
];

if (import.meta.main) exitWith(await runParts(checks));
