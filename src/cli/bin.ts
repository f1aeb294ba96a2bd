#!/usr/bin/env node
import { run } from './run.ts';

// A reader that has seen enough of it, such as `head`, is no failure.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
process.exitCode = await run(process.argv.slice(2));
