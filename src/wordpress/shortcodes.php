<?php
/**
 * One shortcode for each element, for the classic editor and for figures in sentences: [state-map year="2014"].
 */

namespace TradeWidgets;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		foreach ( array_keys( elements() ) as $tag ) {
			add_shortcode( $tag, fn ( $values, $content ): string => render_shortcode( $tag, $values, $content ) );
		}
	}
);

// WordPress removes shortcodes from the excerpts that it makes. A sentence keeps its figure.
add_filter( 'strip_shortcodes_tagnames', fn ( array $tags ): array => array_diff( $tags, array( 'trade-fact' ) ) );

/**
 * A shortcode as HTML. A chart is in a block of its own, which ends a paragraph around the shortcode.
 *
 * @param string       $tag     The element.
 * @param array|string $values  The attributes as WordPress reads them, or an empty string for none.
 * @param string       $content What trade-fact shows without a figure.
 */
function render_shortcode( string $tag, $values, string $content ): string {
	$html = render( $tag, shortcode_values( $tag, $values ), $content );
	return 'trade-fact' === $tag ? $html : "<div>$html</div>";
}

/**
 * The values of a shortcode. An attribute without a value is one that is switched on: [trade-fact absolute].
 *
 * @param string       $tag    The element.
 * @param array|string $values The attributes as WordPress reads them, or an empty string for none.
 */
function shortcode_values( string $tag, $values ): array {
	$defaults = array_filter( array_map( fn ( array $schema ) => $schema['default'] ?? null, attributes_of( $tag ) ) );
	$values   = (array) $values;
	foreach ( array_filter( $values, 'is_int', ARRAY_FILTER_USE_KEY ) as $name ) {
		$values[ $name ] = true;
	}
	return $values + $defaults;
}
