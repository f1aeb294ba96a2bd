import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { attributesOf, tags } from '../server/open.ts';
import { deliver, type File } from './deliver.ts';
import { formatOf, hasFormat, rendered, type Format } from './formats.ts';
import { help } from './help.ts';
import { read, type Asked } from './options.ts';
import { snippet } from './snippet.ts';

const { version } = createRequire(import.meta.url)('trade-widgets/package.json') as { version: string };

/**
 * The command line: `trade-widgets render` and `trade-widgets snippet`.
 * @param args what stands after the command's name
 * @returns the exit code; what went wrong is one line on standard error, and then nothing was written
 */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const asked = read(args);
    if (asked.help || asked.version) await deliver([{ content: asked.help ? help(asked.tag) : `${version}\n` }]);
    else await deliver(await made(asked));
    return 0;
  } catch (error) {
    const { message } = error as Error;
    process.stderr.write(`trade-widgets: ${message.replace(/\s*\n\s*/g, ' ')}\n`);
    return 1;
  }
}

async function made(asked: Asked): Promise<File[]> {
  const { command, tag, all, attributes, out } = asked;
  if (command !== 'render' && command !== 'snippet')
    throw new Error(`${command ? `there is no command "${command}"` : 'no command'}; there are render and snippet (see --help).`);
  for (const name of command === 'snippet' ? (['all', 'format', 'nonce'] as const) : (['image', 'base'] as const))
    if (asked[name]) throw new Error(`${command} takes no --${name} (see --help).`);
  if (command === 'snippet') return snippet(tagIn(tag), asked, version);
  if (!all) {
    const format = formatOf(asked.format ?? (out && /\.(\w+)$/.exec(basename(out))?.[1]) ?? 'html');
    return [{ path: out, content: await rendered(tagIn(tag), attributes, format, asked) }];
  }
  if (tag) throw new Error(`--all takes no element, but there is "${tag}".`);
  if (!out) throw new Error('--all needs the folder to write to: --out FOLDER.');
  const format = formatOf(asked.format ?? 'html');
  const files: File[] = [];
  for (const one of tags.filter((tag) => isIn(tag, format, attributes))) {
    const own = attributesOf(one);
    const its = Object.fromEntries(Object.entries(attributes).filter(([name]) => own.includes(name)));
    files.push({ path: `${out}/${one}.${format}`, content: await rendered(one, its, format, asked) });
  }
  return files;
}

/** A figure in a sentence is no drawing, and there is none where nobody says which. */
const isIn = (tag: string, format: Format, attributes: Asked['attributes']): boolean =>
  hasFormat(tag, format) && (tag !== 'trade-fact' || attributes.name !== undefined);

function tagIn(tag: string | undefined): string {
  if (tag === undefined) throw new Error(`no element; there are ${tags.join(', ')}.`);
  return tag;
}
