import { parseArgs } from 'node:util';
import type { Attributes } from '../server/attributes.ts';
import { attributesOf, tags } from '../server/create-element.ts';
import type { Scheme } from './cascade.ts';

/** The command and the options of a command line. */
export interface CommandLine {
  command?: string | undefined;
  tag?: string | undefined;
  /** The options that are attributes of an element. */
  attributes: Attributes;
  all: boolean;
  help: boolean;
  version: boolean;
  format?: string | undefined;
  out?: string | undefined;
  image?: string | undefined;
  base?: string | undefined;
  /** The file with custom data, and after it is read its text. */
  data?: string | undefined;
  nonce?: string | undefined;
  width: number;
  scheme: Scheme;
}

/** The attributes without a value. */
export const booleanAttributes: readonly string[] = ['deep-link', 'absolute'];

/** The options that are not attributes. */
const commandOptions = {
  all: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  format: { type: 'string' },
  out: { type: 'string', short: 'o' },
  image: { type: 'string' },
  base: { type: 'string' },
  data: { type: 'string' },
  nonce: { type: 'string' },
  width: { type: 'string', default: '680' },
  scheme: { type: 'string', default: 'light' },
} as const;

/**
 * Reads a command line. Each attribute of an element is an option.
 * @throws {Error} for an unknown option or a wrong value; the message is a sentence
 */
export function readCommandLine(args: readonly string[]): CommandLine {
  const names = new Set(['id', 'class', ...tags.flatMap((tag) => attributesOf(tag))]);
  const options = Object.fromEntries(
    [...names].map((name) => [name, { type: booleanAttributes.includes(name) ? 'boolean' : 'string' } as const]),
  );
  const { values, positionals, tokens } = parse(args, options);
  const { all, help, version, width, scheme, ...rest } = values as Partial<Record<string, string>>;
  const [command, tag, unexpected] = positionals;
  if (unexpected !== undefined) throw new Error(`unexpected argument "${unexpected}" after "${tag}".`);
  const repeated = tokens.find(
    ({ kind, name }, i) => kind === 'option' && tokens.slice(0, i).some((token) => token.kind === kind && token.name === name),
  );
  if (repeated) throw new Error(`--${repeated.name} is given twice.`);
  if (scheme !== 'light' && scheme !== 'dark') throw new Error(`--scheme "${scheme}" is not one of light, dark.`);
  const attributes = Object.fromEntries(Object.entries(rest).filter(([name]) => !(name in commandOptions)));
  const { format, out, image, base, nonce, data } = rest;
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
    data,
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

function parse(args: readonly string[], attributes: Record<string, { type: 'boolean' | 'string' }>): Parsed {
  try {
    return parseArgs({ args: [...args], options: { ...attributes, ...commandOptions }, allowPositionals: true, tokens: true });
  } catch (error) {
    // The first sentence of Node's message names the option. The others explain how to pass dashes.
    const [first = ''] = (error as Error).message.split(/\. |\n/);
    throw new Error(`${first.replace(/\.$/, '')} (see --help).`, { cause: error });
  }
}
