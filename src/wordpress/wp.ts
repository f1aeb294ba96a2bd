/** The parts of WordPress's packages that the editor script uses. WordPress loads them as members of the global `wp`. */
export interface WordPress {
  blocks: {
    registerBlockType: (name: string, settings: { edit: (props: EditProps) => ReactElement; save: () => null }) => void;
    getBlockType: (name: string) => { attributes: Record<string, Schema> } | undefined;
  };
  blockEditor: {
    InspectorControls: Component;
    useBlockProps: () => Props;
  };
  components: Record<'PanelBody' | 'SelectControl' | 'TextControl' | 'TextareaControl' | 'ToggleControl', Component>;
  element: {
    createElement: (type: Component | string, props: Props | null, ...children: ReactChild[]) => ReactElement;
    Fragment: Component;
    useEffect: (effect: () => void, dependencies: readonly unknown[]) => void;
    useRef: <T>(initial: T | null) => { current: T | null };
  };
  htmlEntities: { decodeEntities: (html: string) => string };
  i18n: {
    __: (text: string, domain: string) => string;
    _x: (text: string, context: string, domain: string) => string;
  };
}

type Props = Record<string, unknown>;
export interface Component {
  readonly component: never;
}
export interface ReactElement {
  readonly element: never;
}
export type ReactChild = ReactElement | string | false | undefined;

/** An attribute of a block, as build/wordpress/blocks.ts writes it. */
export interface Schema {
  type: 'string' | 'integer' | 'boolean';
  enum?: (string | number)[];
  default?: string;
  title?: string;
  description?: string;
  initial?: string;
  format?: 'uri' | 'json';
  panel?: 'figures' | 'display' | 'custom-data';
  labels?: Record<string, string>;
  partners?: Record<string, string>;
  packs?: string[];
}

export type Value = string | number | boolean | undefined;

export interface EditProps {
  attributes: Record<string, Value>;
  setAttributes: (values: Record<string, Value>) => void;
}
