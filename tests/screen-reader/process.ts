/** Runs Orca in a process that can be killed. Sends the result, or the error as a string, to its parent. */
import { compareTranscripts, type TranscriptsRun } from './transcripts.ts';

// Orca and Firefox are killed with this process, so it must not outlive its parent.
process.once('disconnect', () => process.exit(1));
const result = await compareTranscripts(JSON.parse(process.argv[2]!) as TranscriptsRun).catch((error: unknown) => String(error));
process.send?.(result, () => process.exit());
