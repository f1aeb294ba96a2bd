/** Runs the element tests in a process that can be killed. Sends the result, or the error as a string, to its parent. */
import { runElements, type ElementsRun } from './elements-runner.ts';

// Browsers and drivers are killed when this process exits, so it must not outlive its parent.
process.once('disconnect', () => process.exit(1));
const result = await runElements(JSON.parse(process.argv[2]!) as ElementsRun).catch((error: unknown) => String(error));
process.send?.(result, () => process.exit());
