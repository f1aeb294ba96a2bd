/**
 * A process of the mutation check: runs a test file, with a mutant of one module in place of the module. It ends with 1 at the first test
 * that fails, and prints a dot for each that passes. Arguments: the mutant as JSON or `null`, and the test file.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { run } from 'node:test';
import { pathToFileURL } from 'node:url';
import { mutated, type Mutant } from './mutants.ts';

const [json = 'null', file = ''] = process.argv.slice(2);
const mutant = JSON.parse(json) as Mutant | null;
const url = mutant && pathToFileURL(mutant.path).href;

registerHooks({
  load(address, context, nextLoad) {
    const module = nextLoad(address, context);
    return mutant && address === url ? { ...module, source: mutated(readFileSync(mutant.path, 'utf8'), mutant) } : module;
  },
});

run({ files: [file], isolation: 'none' })
  .on('test:fail', () => process.exit(1))
  .on('test:pass', () => process.stdout.write('.'));
