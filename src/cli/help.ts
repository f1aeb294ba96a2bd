import { attributesOf, tags } from '../server/open.ts';
import { formats } from './formats.ts';
import { flags } from './options.ts';

const options = (names: readonly string[]): string =>
  names.map((name) => `--${name}${flags.includes(name) ? '' : ` ${name.toUpperCase()}`}`).join('  ');

/**
 * What can be asked for, of one element or of all.
 * @throws {Error} where there is no such element
 */
export const help = (tag?: string): string => `Charts of official US-Japan trade figures, as files and as code for a page.

  trade-widgets render <element> [options]         HTML that needs no script, a picture, or the figures
  trade-widgets render --all --out FOLDER          every chart as <element>.<format>; trade-fact as html, with --name
  trade-widgets snippet <element> [options]        code for a page, with picture and table where no script runs

  --format ${formats.join('|')}   default: the ending of --out, else html
  --out, -o FILE                   default: standard output
  --width PIXELS                   that it is drawn for, 200 to 4000; default 680
  --scheme light|dark              colours of a picture; default light
  --nonce TEXT                     html: of the page's content security policy, for the style sheet
  --image FILE                     snippet: the picture as a file of this name beside the page, svg or png
  --base ADDRESS                   snippet: where dist/ is served; default unpkg.com, in this version
  --help, -h  --version, -v

Every attribute of an element is an option:

${(tag ? [tag] : tags).map((one) => `  ${one}\n    ${options(attributesOf(one))}\n`).join('')}
  trade-widgets render state-map --year 2013 --lang ja --out map.svg
`;
