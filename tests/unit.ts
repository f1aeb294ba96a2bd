/** `npm run test:unit`: the tests that need Node only, neither a build nor a browser. */
import { availableParallelism } from 'node:os';
import { nodePart, unitTests } from './support/node-tests.ts';
import { exitWith, runParts } from './support/parts.ts';

exitWith(await runParts([nodePart('Unit tests', unitTests(), availableParallelism())]));
