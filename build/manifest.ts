import type { Attribute, CustomElementDeclaration, Event, Module, Package } from 'custom-elements-manifest';

/** An element as its manifest has it. */
export type Element = CustomElementDeclaration & { tagName: string };

/** The elements of a manifest in the order of their tags. */
export function elementsOf(manifest: Package): Element[] {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration): declaration is Element => 'tagName' in declaration)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/**
 * The manifest as the package carries it: the modules that it has, properties beside the attributes that set them, and
 * nothing about the classes that elements are made from.
 */
export function published(manifest: Package): Package {
  return { ...manifest, modules: elementsOf(manifest).flatMap(modulesOf) };
}

const ownAttribute = ({ inheritedFrom, ...own }: Attribute): Attribute => own;
const ownEvent = ({ inheritedFrom, ...own }: Event): Event => own;

/** The module of an element's class and the one that registers it. */
function modulesOf({ superclass, ...element }: Element): Module[] {
  const { tagName, name } = element;
  const folder = `dist/npm/elements/${tagName}`;
  const path = `${folder}/${tagName}.js`;
  const attributes = element.attributes?.map(ownAttribute) ?? [];
  const declaration: CustomElementDeclaration = {
    ...element,
    attributes,
    events: element.events?.map(ownEvent) ?? [],
    members: attributes.map(({ fieldName, name: attribute, ...about }) => ({
      ...about,
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
