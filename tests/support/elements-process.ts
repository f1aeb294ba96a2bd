/** One run of the element tests in a process of its own, which can be ended from outside. Sends its outcome, or an error as a text. */
import { runElements, type Run } from './elements-runner.ts';

// What a browser or its driver says too late must not pass by, nor outlive the one who asked.
process.once('disconnect', () => process.exit(1));
const answer = await runElements(JSON.parse(process.argv[2]!) as Run).catch((error: unknown) => String(error));
process.send?.(answer, () => process.exit());
