import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { attributesOf, tags } from '../server/create-element.ts';
import { readCommandLine, type CommandLine } from './command-line.ts';
import { formatOf, hasFormat, renderFormat, type Format } from './formats.ts';
import { help } from './help.ts';
import { snippet } from './snippet.ts';
import { writeFiles, type OutputFile } from './write-files.ts';

const { version } = createRequire(import.meta.url)('trade-widgets/package.json') as { version: string };

/**
 * The command line: `trade-widgets render` and `trade-widgets snippet`.
 * @param args the arguments after the name of the command
 * @returns the exit code. After an error, standard error has one line, and nothing is written.
 */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const commandLine = readCommandLine(args);
    if (commandLine.help) await writeFiles([{ content: help(commandLine.tag) }]);
    else if (commandLine.version) await writeFiles([{ content: `${version}\n` }]);
    else await writeFiles(await outputOf(commandLine));
    return 0;
  } catch (error) {
    const { message } = error as Error;
    process.stderr.write(`trade-widgets: ${message.replace(/\s*\n\s*/g, ' ')}\n`);
    return 1;
  }
}

async function outputOf(commandLine: CommandLine): Promise<OutputFile[]> {
  const { command, tag, all, attributes, format, out } = commandLine;
  if (command !== 'render' && command !== 'snippet')
    throw new Error(`${command ? `unknown command "${command}"` : 'missing command'}; expected render or snippet (see --help).`);
  for (const name of command === 'snippet' ? (['all', 'format', 'nonce'] as const) : (['image', 'base'] as const))
    if (commandLine[name]) throw new Error(`${command} takes no --${name} (see --help).`);
  if (command === 'snippet') return snippet(requiredTag(tag), commandLine, version);
  if (all) return renderAll(commandLine);
  const extension = out && /\.(\w+)$/.exec(basename(out))?.[1];
  return [{ path: out, content: await renderFormat(requiredTag(tag), attributes, formatOf(format ?? extension ?? 'html'), commandLine) }];
}

/** Every chart in one format, each with the attributes that it has. */
async function renderAll(commandLine: CommandLine): Promise<OutputFile[]> {
  const { tag, attributes, out } = commandLine;
  if (tag) throw new Error(`--all takes no element; found "${tag}".`);
  if (!out) throw new Error('--all needs the folder to write to: --out FOLDER.');
  const format = formatOf(commandLine.format ?? 'html');
  const files: OutputFile[] = [];
  for (const tag of tags.filter((tag) => isInAll(tag, format, attributes))) {
    const known = attributesOf(tag);
    const ofTag = Object.fromEntries(Object.entries(attributes).filter(([name]) => known.includes(name)));
    files.push({ path: `${out}/${tag}.${format}`, content: await renderFormat(tag, ofTag, format, commandLine) });
  }
  return files;
}

/** Whether `--all` renders a tag. `trade-fact` has no drawing, and no figure without its name. */
const isInAll = (tag: string, format: Format, attributes: CommandLine['attributes']): boolean =>
  hasFormat(tag, format) && (tag !== 'trade-fact' || attributes.name !== undefined);

function requiredTag(tag: string | undefined): string {
  if (tag === undefined) throw new Error(`missing element; expected one of ${tags.join(', ')}.`);
  return tag;
}
