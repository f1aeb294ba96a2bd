<?php
/**
 * The scripts: one for each element on a page that has it, one with all elements in the editor, and the partner packs.
 */

namespace TradeWidgets;

defined( 'ABSPATH' ) || exit;

/** The elements by their tags: the year of the default settings, and the countries that the bundled figures are about. */
function elements(): array {
	static $elements;
	$elements ??= require __DIR__ . '/elements.php';
	return $elements;
}

/** The version of the plugin, from the header of its main file. */
function version(): string {
	static $version;
	$version ??= get_file_data( PLUGIN_FILE, array( 'version' => 'Version' ) )['version'];
	return $version;
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'trade-widgets', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
		foreach ( array( 'all', ...array_keys( elements() ) ) as $name ) {
			wp_register_script( "trade-widgets-$name", plugins_url( "dist/standalone/$name.js", PLUGIN_FILE ), array(), version() );
		}
		$dependencies = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-html-entities', 'wp-i18n' );
		wp_register_script( 'trade-widgets-editor', plugins_url( 'editor.js', PLUGIN_FILE ), $dependencies, version(), true );
		wp_set_script_translations( 'trade-widgets-editor', 'trade-widgets', plugin_dir_path( PLUGIN_FILE ) . 'languages' );
		$packs = wp_json_encode( plugins_url( 'dist/partners/', PLUGIN_FILE ) );
		wp_add_inline_script( 'trade-widgets-editor', "window.tradeWidgetsPacks = $packs;", 'before' );
	},
	5
);

/**
 * Loads the script of an element, and the packs of its partners.
 *
 * @param string $tag    The element.
 * @param array  $values The values of its attributes.
 */
function enqueue( string $tag, array $values ): void {
	wp_enqueue_script( "trade-widgets-$tag" );
	foreach ( attributes_of( $tag ) as $name => $schema ) {
		$code = strtoupper( trim( $values[ $name ] ?? '' ) );
		if ( in_array( $code, $schema['packs'] ?? array(), true ) ) {
			wp_enqueue_script( "trade-widgets-partner-$code", plugins_url( "dist/partners/$code.js", PLUGIN_FILE ), array(), version() );
		}
	}
}

// A script in the head runs before the chart is laid out, so nothing moves. Classic themes print the head before the content is rendered.
add_action(
	'wp_enqueue_scripts',
	function () {
		$post = get_queried_object();
		if ( ! is_singular() || ! $post instanceof \WP_Post ) {
			return;
		}
		foreach ( array_keys( elements() ) as $tag ) {
			if ( has_block( "trade-widgets/$tag", $post ) || has_shortcode( $post->post_content, $tag ) ) {
				wp_enqueue_script( "trade-widgets-$tag" );
			}
		}
	}
);
