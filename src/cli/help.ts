import { createRequire } from 'node:module';
import { attributesOf, tags } from '../server/create-element.ts';
import { booleanAttributes } from './command-line.ts';
import { formats } from './formats.ts';

interface Manifest {
  modules: { declarations: { tagName?: string; attributes?: { name: string; type?: { text: string } }[] }[] }[];
}

/** The attributes of a tag with their types, as the manifest of the package has them. */
const { modules } = createRequire(import.meta.url)('trade-widgets/custom-elements.json') as Manifest;

/** The value of an option in the help: the allowed words, else the name of the attribute. */
function valueOf(tag: string, name: string): string {
  const declaration = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  const words = declaration?.attributes?.find((attribute) => attribute.name === name)?.type?.text.split('|') ?? [];
  const isList = words.length > 1 && words.every((word) => /^('[a-z-]+'|\d)$/.test(word));
  return isList ? words.map((word) => (word.startsWith("'") ? word.slice(1, -1) : word)).join('|') : name.toUpperCase();
}

const options = (tag: string): string =>
  attributesOf(tag)
    .map((name) => `    --${name}${booleanAttributes.includes(name) ? '' : ` ${valueOf(tag, name)}`}\n`)
    .join('');

/**
 * The text of `--help`, with the options of one element or of all.
 * @throws {Error} for an unknown tag
 */
export const help = (tag?: string): string => `Charts of official US-Japan trade figures, as files and as code for a page.

  trade-widgets render <element> [options]         HTML that needs no script, a picture, or the figures
  trade-widgets render --all --out FOLDER          every chart as <element>.<format>; trade-fact as html, with --name
  trade-widgets snippet <element> [options]        code for a page, with picture and table where no script runs

  --format ${formats.join('|')}   default: the ending of --out, else html
  --out, -o FILE                   default: standard output
  --width PIXELS                   width of the drawing, 200 to 4000; default 680
  --scheme light|dark              colours of a picture; default light
  --data FILE                      custom data, a CSV or JSON file in UTF-8, in place of the bundled figures
  --nonce TEXT                     html: nonce of the page's content security policy, for the style sheet
  --image FILE                     snippet: writes the picture to this file beside the page, svg or png
  --base ADDRESS                   snippet: address of dist/; default: this version on unpkg.com
  --help, -h  --version, -v

The attributes of an element are options. source and source-url need --data:

${(tag ? [tag] : tags).map((name) => `  ${name}\n${options(name)}`).join('')}
  trade-widgets render state-map --year 2013 --lang ja --out map.svg
`;
