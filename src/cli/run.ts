import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { codeOf } from '../model/country.ts';
import { attributesOf, partnersOf, tags } from '../server/create-element.ts';
import { readCommandLine, type CommandLine } from './command-line.ts';
import { formatOf, hasFormat, renderFormat, type Format } from './formats.ts';
import { help } from './help.ts';
import { snippet } from './snippet.ts';
import { writeFiles, type OutputFile } from './write-files.ts';

const { version } = createRequire(import.meta.url)('trade-widgets/package.json') as { version: string };

/**
 * The command line: `trade-widgets render` and `trade-widgets snippet`.
 * @param args the arguments after the name of the command
 * @returns the exit code. Standard error has a line for each file that is written; after an error it has one line, and nothing is written.
 */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const commandLine = readCommandLine(args);
    if (commandLine.help) await writeFiles([{ content: help(commandLine.tag) }]);
    else if (commandLine.version) await writeFiles([{ content: `${version}\n` }]);
    else
      for (const path of await writeFiles(await outputOf(await withData(commandLine))))
        process.stderr.write(`trade-widgets: wrote ${path}\n`);
    return 0;
  } catch (error) {
    const { message } = error as Error;
    process.stderr.write(`trade-widgets: ${message.replace(/\s*\n\s*/g, ' ')}\n`);
    return 1;
  }
}

/** @throws {Error} if the file with custom data cannot be read */
async function withData(commandLine: CommandLine): Promise<CommandLine> {
  const { data: file, all } = commandLine;
  if (file === undefined) return commandLine;
  if (all) throw new Error('--all draws bundled figures and takes no --data.');
  try {
    return { ...commandLine, data: await readFile(file, 'utf8') };
  } catch (error) {
    throw new Error(`--data "${file}" cannot be read (${(error as NodeJS.ErrnoException).code}).`, { cause: error });
  }
}

async function outputOf(commandLine: CommandLine): Promise<OutputFile[]> {
  const { command, tag, all, attributes, format, out } = commandLine;
  // With custom data, `partner` names the country that these are about.
  if (commandLine.data === undefined) for (const name of ['partner', 'compare-partner']) await loadPack(attributes[name]);
  if (command !== 'render' && command !== 'snippet')
    throw new Error(`${command ? `unknown command "${command}"` : 'missing command'}; expected render or snippet (see --help).`);
  for (const name of command === 'snippet' ? (['all', 'format', 'nonce'] as const) : (['image', 'base'] as const))
    if (commandLine[name]) throw new Error(`${command} takes no --${name} (see --help).`);
  if (command === 'snippet') return snippet(requiredTag(tag), commandLine, version);
  if (all) return renderAll(commandLine);
  const extension = out && /\.(\w+)$/.exec(basename(out))?.[1];
  return [{ path: out, content: await renderFormat(requiredTag(tag), attributes, formatOf(format ?? extension ?? 'html'), commandLine) }];
}

/** Loads the figures of a partner. For an unknown code, the element throws an error with the codes that it has. */
async function loadPack(partner: CommandLine['attributes'][string]): Promise<void> {
  const code = codeOf(partner);
  if (tags.some((tag) => partnersOf(tag).partners.includes(code))) await import(`trade-widgets/partners/${code}`);
}

/** Every chart with figures for the partner in one format, each with the attributes that it has. */
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
  if (!files.length) throw new Error(`no element has figures for the partner "${attributes.partner}".`);
  return files;
}

/** Whether `--all` renders a tag. `trade-fact` has no drawing, and no figure without its name. */
function isInAll(tag: string, format: Format, attributes: CommandLine['attributes']): boolean {
  const partner = codeOf(attributes.partner);
  const { home, partners } = partnersOf(tag);
  const hasPartner = !partner || home.includes(partner) || partners.includes(partner);
  return hasPartner && hasFormat(tag, format) && (tag !== 'trade-fact' || attributes.name !== undefined);
}

function requiredTag(tag: string | undefined): string {
  if (tag === undefined) throw new Error(`missing element; expected one of ${tags.join(', ')}.`);
  return tag;
}
