import { parseArgs } from 'node:util';
import { attributesOf, tags, type Attributes } from '../server/open.ts';
import type { Scheme } from './cascade.ts';

/** What a command line asks for. */
export interface Asked {
  command?: string | undefined;
  tag?: string | undefined;
  attributes: Attributes;
  all: boolean;
  help: boolean;
  version: boolean;
  format?: string | undefined;
  out?: string | undefined;
  image?: string | undefined;
  base?: string | undefined;
  nonce?: string | undefined;
  width: number;
  scheme: Scheme;
}

/** The attributes that are there or not. */
export const flags: readonly string[] = ['static', 'deep-link', 'absolute'];

/** The names of what stands beside the attributes. */
const own = {
  all: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  format: { type: 'string' },
  out: { type: 'string', short: 'o' },
  image: { type: 'string' },
  base: { type: 'string' },
  nonce: { type: 'string' },
  width: { type: 'string', default: '680' },
  scheme: { type: 'string', default: 'light' },
} as const;

/**
 * Reads a command line; each attribute of an element is an option.
 * @throws {Error} in one sentence that names the option and what it takes
 */
export function read(args: readonly string[]): Asked {
  const names = new Set(['id', 'class', ...tags.flatMap((tag) => attributesOf(tag))]);
  const options = Object.fromEntries([...names].map((name) => [name, { type: flags.includes(name) ? 'boolean' : 'string' } as const]));
  const { values, positionals, tokens } = parsed(args, options);
  const { all, help, version, width, scheme, ...rest } = values as Partial<Record<string, string>>;
  const [command, tag, more] = positionals;
  if (more !== undefined) throw new Error(`"${more}" is one word too many after "${tag}".`);
  const twice = tokens.find(
    ({ kind, name }, i) => kind === 'option' && tokens.slice(0, i).some((one) => one.kind === kind && one.name === name),
  );
  if (twice) throw new Error(`--${twice.name} is there twice.`);
  if (scheme !== 'light' && scheme !== 'dark') throw new Error(`--scheme "${scheme}" is not one of light, dark.`);
  const attributes = Object.fromEntries(Object.entries(rest).filter(([name]) => !(name in own)));
  const { format, out, image, base, nonce } = rest;
  return {
    command,
    tag,
    attributes,
    all: !!all,
    help: !!help,
    version: !!version,
    format,
    out,
    image,
    base,
    nonce,
    scheme,
    width: Number(width),
  };
}

interface Parsed {
  values: object;
  positionals: string[];
  tokens: { kind: string; name?: string }[];
}

function parsed(args: readonly string[], attributes: Record<string, { type: 'boolean' | 'string' }>): Parsed {
  try {
    return parseArgs({ args: [...args], options: { ...attributes, ...own }, allowPositionals: true, tokens: true });
  } catch (error) {
    // The rest of what Node says is about dashes.
    const [first = ''] = (error as Error).message.split(/\. |\n/);
    throw new Error(`${first.replace(/\.$/, '')} (see --help).`, { cause: error });
  }
}
