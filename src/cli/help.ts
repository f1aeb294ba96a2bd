import { attributesOf, tags } from '../server/create-element.ts';
import { booleanAttributes } from './command-line.ts';
import { formats } from './formats.ts';

const options = (names: readonly string[]): string =>
  names.map((name) => `--${name}${booleanAttributes.includes(name) ? '' : ` ${name.toUpperCase()}`}`).join('  ');

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
  --nonce TEXT                     html: nonce of the page's content security policy, for the style sheet
  --image FILE                     snippet: writes the picture to this file beside the page, svg or png
  --base ADDRESS                   snippet: address of dist/; default: this version on unpkg.com
  --help, -h  --version, -v

Every attribute of an element is an option:

${(tag ? [tag] : tags).map((name) => `  ${name}\n    ${options(attributesOf(name))}\n`).join('')}
  trade-widgets render state-map --year 2013 --lang ja --out map.svg
`;
