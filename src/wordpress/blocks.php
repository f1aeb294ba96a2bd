<?php
/**
 * One block for each element. Its block.json is made from the manifest of the elements.
 */

namespace TradeWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The attributes of an element as its block.json describes them.
 *
 * @param string $tag The element.
 */
function attributes_of( string $tag ): array {
	static $attributes = array();
	$attributes[ $tag ] ??= wp_json_file_decode( __DIR__ . "/blocks/$tag/block.json", array( 'associative' => true ) )['attributes'];
	return $attributes[ $tag ];
}

add_action(
	'init',
	function () {
		foreach ( array_keys( elements() ) as $tag ) {
			$settings = array(
				// In the editor the script is also needed inside the frame of the preview. On a page, `enqueue` loads less.
				'script_handles'  => is_admin() ? array( 'trade-widgets-all' ) : array(),
				'render_callback' => fn ( array $values ): string => render_block( $tag, $values ),
			);
			register_block_type_from_metadata( __DIR__ . "/blocks/$tag", $settings );
		}
	}
);

add_filter(
	'block_categories_all',
	fn ( array $categories ): array => array(
		...$categories,
		array(
			'slug'  => 'trade-widgets',
			'title' => __( 'Trade figures', 'trade-widgets' ),
		),
	)
);

/**
 * A block as HTML, with the classes that the editor sets.
 *
 * @param string $tag    The element.
 * @param array  $values The attributes of the block.
 */
function render_block( string $tag, array $values ): string {
	$name = 'trade-fact' === $tag ? 'p' : 'div';
	return sprintf( '<%1$s %2$s>%3$s</%1$s>', $name, get_block_wrapper_attributes(), render( $tag, $values ) );
}
