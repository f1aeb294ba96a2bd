#!/usr/bin/env node
import { run } from './run.ts';

// It is not an error when a program such as `head` closes the pipe early.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
process.exitCode = await run(process.argv.slice(2));
