<?php
/**
 * What is shown where no script runs, and in feeds: a picture and a table of the bundled figures, made when the plugin was built.
 */

namespace TradeWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The language of the figures: that of the element, else that of the site.
 *
 * @param array $values The values of the attributes.
 */
function language( array $values ): string {
	return 'ja' === substr( $values['lang'] ?? determine_locale(), 0, 2 ) ? 'ja' : 'en';
}

/**
 * Whether an element shows the bundled figures, and not those of another country or of custom data.
 *
 * @param string $tag    The element.
 * @param array  $values The values of its attributes.
 */
function has_bundled_figures( string $tag, array $values ): bool {
	$partner = strtoupper( trim( $values['partner'] ?? '' ) );
	$is_home = '' === $partner || in_array( $partner, elements()[ $tag ]['home'], true );
	return $is_home && '' === ( $values['compare-partner'] ?? '' ) . ( $values['src'] ?? '' ) . ( $values['data'] ?? '' );
}

/**
 * Reads a file of fallbacks.
 *
 * @param string $name The file in the folder `fallback`, without its extension.
 */
function read_fallback( string $name ): array {
	return wp_json_file_decode( __DIR__ . "/fallback/$name.json", array( 'associative' => true ) );
}

/**
 * The picture and the table of a chart in its year, with the default settings otherwise. Figures of another country or custom data
 * have no fallback: Japan's figures must not stand for them.
 *
 * @param string $tag    The element.
 * @param array  $values The values of its attributes.
 */
function chart_fallback( string $tag, array $values ): string {
	if ( ! has_bundled_figures( $tag, $values ) ) {
		$text = esc_html__( 'Chart of trade figures. It needs JavaScript.', 'trade-widgets' );
		return sprintf( '<p><a href="%s">%s</a></p>', esc_url( get_permalink() ), $text );
	}
	$lang     = language( $values );
	$default  = elements()[ $tag ]['year'];
	$year     = (int) ( $values['year'] ?? $default );
	$has_year = file_exists( __DIR__ . "/fallback/$tag/$year-$lang.json" );
	$name     = sprintf( '%s/%d-%s', $tag, $has_year ? $year : $default, $lang );
	$fallback = read_fallback( $name );
	$note     = esc_html__( 'Without JavaScript, this chart has its default settings.', 'trade-widgets' );
	return sprintf(
		'<figure lang="%s">%s<img src="%s" alt="%s" width="%d" height="%d" style="max-width:100%%;height:auto" />%s</figure>',
		$lang,
		$has_year && ! has_further_settings( $tag, $values ) ? '' : "<p>$note</p>",
		esc_url( plugins_url( "fallback/$name.svg", PLUGIN_FILE ) ),
		esc_attr( $fallback['description'] ),
		$fallback['width'],
		$fallback['height'],
		// The table is part of the plugin, with its text escaped.
		$fallback['table']
	);
}

/**
 * Whether an element has settings besides the year that decide its figures. The fallback does not have them.
 *
 * @param string $tag    The element.
 * @param array  $values The values of its attributes.
 */
function has_further_settings( string $tag, array $values ): bool {
	$is_set = fn ( array $schema, string $name ): bool => 'figures' === $schema['panel'] && '' !== ( $values[ $name ] ?? '' );
	$set    = array_filter( attributes_of( $tag ), $is_set, ARRAY_FILTER_USE_BOTH );
	return (bool) array_diff_key( $set, array_flip( array( 'year', 'partner' ) ) );
}

/**
 * The figure of trade-fact, or what its author wrote in its place. There are no figures of other countries: Japan's must not stand
 * for them.
 *
 * @param array  $values  The values of its attributes.
 * @param string $content The content of the shortcode.
 */
function fact_fallback( array $values, string $content ): string {
	if ( '' !== $content ) {
		return wp_kses_post( $content );
	}
	$fact = read_fallback( 'trade-fact/' . language( $values ) )[ $values['name'] ?? '' ] ?? null;
	$sign = rest_sanitize_boolean( $values['absolute'] ?? false ) ? 'absolute' : 'signed';
	$year = $values['year'] ?? $fact['last'] ?? '';
	if ( isset( $fact[ $sign ][ $year ] ) && has_bundled_figures( 'trade-fact', $values ) ) {
		return esc_html( $fact[ $sign ][ $year ] );
	}
	$text = esc_html__( '(this figure needs JavaScript)', 'trade-widgets' );
	return is_feed() ? sprintf( '<a href="%s">%s</a>', esc_url( get_permalink() ), $text ) : $text;
}
