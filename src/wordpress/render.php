<?php
/**
 * An element as HTML, for blocks and shortcodes alike.
 */

namespace TradeWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * An element with its attributes, and with a fallback inside, which is shown where no script runs. A feed and an excerpt have the
 * fallback only.
 *
 * The figure is in <noscript>, so that a browser that runs scripts neither shows it for a moment nor loads its picture.
 *
 * @param string $tag     The element.
 * @param array  $values  The values of its attributes. Those that the element does not have are left out.
 * @param string $content What trade-fact shows without a figure.
 */
function render( string $tag, array $values, string $content = '' ): string {
	$is_fact  = 'trade-fact' === $tag;
	$fallback = $is_fact ? fact_fallback( $values, $content ) : chart_fallback( $tag, $values );
	if ( is_feed() || doing_filter( 'get_the_excerpt' ) ) {
		return $fallback;
	}
	enqueue( $tag, $values );
	$inside = $is_fact ? $fallback : "<noscript>$fallback</noscript>";
	return sprintf( '<%1$s%2$s>%3$s</%1$s>', $tag, attributes_html( $tag, $values ), $inside );
}

/**
 * The attributes of an element as HTML.
 *
 * @param string $tag    The element.
 * @param array  $values The values.
 */
function attributes_html( string $tag, array $values ): string {
	$html = '';
	foreach ( attributes_of( $tag ) as $name => $schema ) {
		$value = $values[ $name ] ?? '';
		if ( 'boolean' === $schema['type'] ) {
			$html .= rest_sanitize_boolean( $value ) ? " $name" : '';
		} elseif ( '' !== $value && true !== $value ) {
			$escaped = 'uri' === ( $schema['format'] ?? '' ) ? esc_url( $value ) : esc_attr( $value );
			$html   .= sprintf( ' %s="%s"', $name, $escaped );
		}
	}
	// The reader's choices are kept in the address under the id of the element.
	return rest_sanitize_boolean( $values['deep-link'] ?? false ) ? sprintf( ' id="%s"%s', next_id( $tag ), $html ) : $html;
}

/**
 * An id for the next element of its kind on the page. It stays the same while the order of the elements does.
 *
 * @param string $tag The element.
 */
function next_id( string $tag ): string {
	static $counts  = array();
	$counts[ $tag ] = ( $counts[ $tag ] ?? 0 ) + 1;
	return "$tag-{$counts[ $tag ]}";
}
