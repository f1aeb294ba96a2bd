import type { EditProps, ReactElement, Schema, Value, WordPress } from './wp.ts';

declare const wp: WordPress;
const { createElement, Fragment } = wp.element;
const translate = (text = ''): string => wp.i18n.__(text, 'trade-widgets');

const panels = { figures: 'Figures', display: 'Display', 'custom-data': 'Custom data' } as const;

/** The help of a control. The description marks code with backticks. */
const helpOf = ({ description }: Schema): ReactElement =>
  createElement(
    Fragment,
    null,
    ...translate(description)
      .split('`')
      .map((part, i) => (i % 2 ? createElement('code', null, part) : part)),
  );

/** The values that an editor can choose, with their labels. Undefined for a free text. */
function optionsOf(tag: string, name: string, { enum: values, labels, partners }: Schema): [value: string, label: string][] | undefined {
  if (partners) return Object.entries(partners).map(([code, country]) => [code, `${translate(country)} (${code})`]);
  const allowed = values?.map(String) ?? (labels && Object.keys(labels));
  return allowed?.map((value) => [value, labels?.[value] ? wp.i18n._x(labels[value], `${tag} ${name}`, 'trade-widgets') : value]);
}

/** What an editor typed, as the block stores it. An empty control leaves the attribute out. */
export function valueOf({ type }: Pick<Schema, 'type'>, text: string): Value {
  if (text === '') return undefined;
  return type === 'integer' ? Number(text) : text;
}

function control(tag: string, name: string, schema: Schema, { attributes, setAttributes }: EditProps): ReactElement {
  const { SelectControl, TextControl, TextareaControl, ToggleControl } = wp.components;
  const shared = { key: name, label: translate(schema.title), help: helpOf(schema) };
  const stored = attributes[name];
  if (schema.type === 'boolean')
    return createElement(ToggleControl, {
      ...shared,
      checked: stored === true,
      onChange: (checked: boolean) => setAttributes({ [name]: checked || undefined }),
    });
  const typed = {
    ...shared,
    // WordPress stores the texts of an author without unfiltered_html as HTML.
    value: wp.htmlEntities.decodeEntities(String(stored ?? '')),
    onChange: (text: string) => setAttributes({ [name]: valueOf(schema, text) }),
  };
  const { initial = '' } = schema;
  const options = optionsOf(tag, name, schema);
  if (options) {
    const initialLabel = options.find(([value]) => value === initial)?.[1] ?? initial;
    const unset = ['', `${translate('Default')}${initialLabel && `: ${initialLabel}`}`];
    // An attribute that the block sets by default is never left out.
    const withUnset = schema.default === undefined ? [unset, ...options] : options;
    // A value from an earlier version, or from the code editor, is shown so that it can be replaced.
    const isUnknown = stored !== undefined && !options.some(([value]) => value === typed.value);
    const all = isUnknown ? [[typed.value, typed.value], ...withUnset] : withUnset;
    return createElement(SelectControl, { ...typed, options: all.map(([value, label]) => ({ value, label })) });
  }
  if (schema.format === 'json') return createElement(TextareaControl, typed);
  return createElement(TextControl, {
    ...typed,
    placeholder: initial,
    type: schema.type === 'integer' ? 'number' : schema.format === 'uri' ? 'url' : 'text',
  });
}

/** The controls in the sidebar, in panels, one for each attribute of the element. */
export function sidebar(tag: string, schemas: Record<string, Schema>, props: EditProps): ReactElement {
  const { PanelBody } = wp.components;
  const panelElements = Object.entries(panels).map(([panel, title], i) => {
    const controls = Object.entries(schemas).filter(([, schema]) => schema.panel === panel);
    return (
      controls.length > 0 &&
      createElement(
        PanelBody,
        { key: panel, title: translate(title), initialOpen: i === 0 },
        ...controls.map(([name, schema]) => control(tag, name, schema, props)),
      )
    );
  });
  return createElement(wp.blockEditor.InspectorControls, null, ...panelElements);
}
