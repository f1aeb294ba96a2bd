import type { Attribute, CustomElementDeclaration, Event, Module, Package } from 'custom-elements-manifest';

/** An element in the manifest. */
export type Element = CustomElementDeclaration & { tagName: string };

/** The elements of a manifest in the order of their tags. */
export function elementsOf(manifest: Package): Element[] {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration): declaration is Element => 'tagName' in declaration)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/**
 * The manifest of the package: with the modules of dist/npm, and with properties beside their attributes, but without base
 * classes.
 */
export function publishedManifest(manifest: Package): Package {
  return { ...manifest, modules: elementsOf(manifest).flatMap(modulesOf) };
}

// The published manifest does not contain the base class, so nothing is marked as inherited from it.
const attributeOf = ({ inheritedFrom, ...attribute }: Attribute): Attribute => attribute;
const eventOf = ({ inheritedFrom, ...event }: Event): Event => event;

/** The module of an element's class and the one that registers it. */
function modulesOf({ superclass, ...element }: Element): Module[] {
  const { tagName, name } = element;
  const folder = `dist/npm/elements/${tagName}`;
  const path = `${folder}/${tagName}.js`;
  const attributes = element.attributes?.map(attributeOf) ?? [];
  const declaration: CustomElementDeclaration = {
    ...element,
    attributes,
    events: element.events?.map(eventOf) ?? [],
    members: attributes.map(({ fieldName, name: attribute, ...rest }) => ({
      ...rest,
      kind: 'field',
      name: fieldName ?? attribute,
      attribute,
    })),
  };
  const definition = { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } } as const;
  return [
    {
      kind: 'javascript-module',
      path,
      declarations: [declaration],
      exports: [{ kind: 'js', name, declaration: { name, module: path } }],
    },
    { kind: 'javascript-module', path: `${folder}/define.js`, declarations: [], exports: [definition] },
  ];
}
