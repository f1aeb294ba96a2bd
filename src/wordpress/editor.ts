/**
 * The blocks in WordPress's block editor: a live chart, and controls in the sidebar. Both are made from the attributes of the
 * block, which WordPress passes on from block.json.
 */
import { sidebar } from './controls.ts';
import type { EditProps, ReactElement, Schema, Value, WordPress } from './wp.ts';

declare const wp: WordPress;
/** The tags of src/elements/registry.ts, defined by vite.config.ts. */
declare const __TAGS__: readonly string[];
/** The address of the folder with the partner packs. The plugin sets it. */
declare const tradeWidgetsPacks: string;

const { createElement, Fragment, useEffect, useRef } = wp.element;

/** The attributes of the element in the preview. React removes an attribute that is undefined. */
const htmlAttributes = (schemas: Record<string, Schema>, values: Record<string, Value>): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.keys(schemas).map((name) => {
      const value = values[name];
      if (value === undefined || value === false || value === '') return [name, undefined];
      return [name, value === true ? '' : wp.htmlEntities.decodeEntities(String(value))];
    }),
  );

/** The codes of the partners whose figures are in a script of their own. */
const packsOf = (schemas: Record<string, Schema>, values: Record<string, Value>): string[] =>
  Object.entries(schemas).flatMap(([name, { packs = [] }]) => packs.filter((code) => code === values[name]));

/** Adds the figures of a partner to the document of the preview, which is a frame in some editors. */
function loadPack(document: Document, code: string): void {
  const address = `${tradeWidgetsPacks}${code}.js`;
  if ([...document.scripts].some(({ src }) => src === address)) return;
  document.head.append(Object.assign(document.createElement('script'), { src: address }));
}

function edit(tag: string, props: EditProps): ReactElement {
  // WordPress adds attributes of its own, such as the alignment. Those of the element are in a panel.
  const schemas = Object.fromEntries(
    Object.entries(wp.blocks.getBlockType(`trade-widgets/${tag}`)?.attributes ?? {}).filter(([, { panel }]) => panel),
  );
  const preview = useRef<HTMLElement>(null);
  const packs = packsOf(schemas, props.attributes);
  useEffect(() => {
    const document = preview.current?.ownerDocument;
    if (document) for (const code of packs) loadPack(document, code);
  }, [packs.join()]);
  return createElement(
    Fragment,
    null,
    sidebar(tag, schemas, props),
    createElement(
      'div',
      wp.blockEditor.useBlockProps(),
      // What a reader chooses in the chart would not be saved, so it cannot be operated here. A click selects the block.
      createElement('div', { ref: preview, inert: '' }, createElement(tag, htmlAttributes(schemas, props.attributes))),
    ),
  );
}

for (const tag of __TAGS__) {
  wp.blocks.registerBlockType(`trade-widgets/${tag}`, {
    edit: (props) => edit(tag, props),
    // PHP renders the block.
    save: () => null,
  });
}
