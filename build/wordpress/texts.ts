import type { Block } from './blocks.ts';

/** What the texts say about the package, from package.json. */
export interface Package {
  version: string;
  description: string;
  homepage: string;
}

/** The versions of WordPress that the plugin was tested with, and the oldest PHP whose syntax it has. */
const requirements = { wordpress: '6.1', php: '7.4' };

/** The main file of the plugin. WordPress reads its header. */
export const mainFile = ({ version, description, homepage }: Package): string => `<?php
/**
 * Plugin Name: Trade Widgets
 * Plugin URI: ${homepage}
 * Description: ${description}
 * Version: ${version}
 * Requires at least: ${requirements.wordpress}
 * Requires PHP: ${requirements.php}
 * Author: trade-widgets
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: trade-widgets
 * Domain Path: /languages
 */

namespace TradeWidgets;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/scripts.php';
require __DIR__ . '/blocks.php';
require __DIR__ . '/fallback.php';
require __DIR__ . '/render.php';
require __DIR__ . '/shortcodes.php';
`;

/** The file elements.php: an array in PHP. The tags and codes need no escapes. */
export const elementsFile = (elements: readonly { tag: string; year: number | undefined; home: readonly string[] }[]): string => `<?php
defined( 'ABSPATH' ) || exit;

return array(
${elements
  .map(
    ({ tag, year, home }) =>
      `\t'${tag}' => array( 'year' => ${year ?? 'null'}, 'home' => array( ${home.map((code) => `'${code}'`).join(', ')} ) ),`,
  )
  .join('\n')}
);
`;

/** The file readme.txt in the form of WordPress's plugin directory. */
export const readme = ({ version, description }: Package, blocks: readonly Block[]): string => `=== Trade Widgets ===
Contributors: trade-widgets
Tags: chart, map, trade, statistics, block
Requires at least: ${requirements.wordpress}
Tested up to: ${requirements.wordpress}
Requires PHP: ${requirements.php}
Stable tag: ${version}
License: MIT
License URI: https://opensource.org/license/mit

${description}

== Description ==

One block for each chart, with its settings in the sidebar and a live preview. Authors need no right to publish unfiltered HTML. The
charts are in English or Japanese, after the language of the site.

The plugin contains the scripts and the figures. Visitors' browsers request nothing from other sites, except for the address of custom
data that an editor sets.

${blocks.map(({ title, description }) => `* ${title}: ${description}`).join('\n')}

== Installation ==

1. In WordPress, open Plugins > Add New > Upload Plugin, and choose trade-widgets.zip.
2. Activate the plugin.
3. In a post, insert a block of the category "Trade figures", and choose the year and what it shows in the sidebar.

In the classic editor, write a shortcode with the name of the element and its attributes:

\`[state-map year="2014"]\`

In a sentence: \`Two-way trade was [trade-fact name="two-way-total" year="2014"].\`

== Frequently Asked Questions ==

= What do readers without JavaScript see, and what is in feeds? =

A picture and a table of the year that you chose, with the default settings otherwise; both say what they show. The figures of another
partner and custom data have a link to the post instead.

= How do I show another partner than Japan? =

Choose it in the sidebar, or write \`[trade-balance partner="KR"]\`. The plugin loads its figures.

= What remains after the plugin is deleted? =

Nothing but your posts: the plugin stores no options and creates no tables. A block in a post is then empty, and a shortcode is shown as it
is written, so remove them first.

== Changelog ==

= ${version} =

* The first version of the plugin.
`;
