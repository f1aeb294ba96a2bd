import * as elements from '../src/elements/registry.ts';

/** `@attr` and `@fires` are written as `{'a'|'b'} [name=default] - Text.` */
const written = /^\{(?<type>.*)\} (?:\[(?<optional>[\w-]+)(?:=(?<default>[^\]]*))?\]|(?<name>[\w-]+)) - (?<description>[^]*)$/;

/** The years that an element covers, by the placeholders of its documentation: `{bop}` becomes "1999 to 2024". */
const coverageOf = (tagName) =>
  Object.entries(Object.values(elements).find((element) => element.tagName === tagName)?.coverage ?? {}).map(([name, [first, last]]) => [
    `{${name}}`,
    first === last ? String(first) : `${first} to ${last}`,
  ]);

/** The classes from the base class down to one of their own. */
const lineage = (declaration, all) => {
  const base = all.find(({ name }) => name === declaration.superclass?.name);
  return base ? [...lineage(base, all), declaration] : [declaration];
};

/** What `npm run manifest` reads, and what it leaves out: private members are no part of an element's documentation. */
export default {
  globs: ['src/elements/*/*.ts', 'src/frame/chart-element.ts'],
  exclude: ['**/define.ts', '**/view.ts', '**/text.ts'],
  litelement: true,
  quiet: true,
  // The package points to the manifest that the build makes of this one.
  packagejson: false,
  plugins: [
    {
      // The properties take anything, so their types say less than the documentation of the attributes.
      name: 'types as they are written',
      analyzePhase({ ts, node, moduleDoc }) {
        const declaration = ts.isClassDeclaration(node) && moduleDoc.declarations.find(({ name }) => name === node.name.text);
        if (!declaration) return;
        declaration.written = ts
          .getJSDocTags(node)
          .filter(({ tagName }) => ['attr', 'fires'].includes(tagName.text))
          .map(({ tagName, comment }) => {
            const found = written.exec(String(comment).trim())?.groups;
            if (!found) throw new Error(`${moduleDoc.path}: @${tagName.text} ${comment} is not written as {type} name - text`);
            return { ...found, tag: tagName.text, name: found.name ?? found.optional };
          });
      },
      packageLinkPhase({ customElementsManifest }) {
        const all = customElementsManifest.modules.flatMap(({ declarations }) => declarations);
        for (const declaration of all) {
          for (const { tag, name, type, description } of lineage(declaration, all).flatMap(({ written = [] }) => written)) {
            const one = declaration[tag === 'attr' ? 'attributes' : 'events'].find((one) => one.name === name);
            Object.assign(one, { type: { text: type }, description });
          }
        }
        for (const declaration of all) delete declaration.written;
      },
    },
    {
      name: 'years from the slices',
      packageLinkPhase({ customElementsManifest }) {
        for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
          const described = [declaration, ...(declaration.attributes ?? [])];
          for (const [placeholder, years] of coverageOf(declaration.tagName))
            for (const one of described) one.description = one.description?.replaceAll(placeholder, years);
        }
      },
    },
    {
      name: 'public members only',
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations } of customElementsManifest.modules) {
          for (const declaration of declarations) {
            declaration.members = declaration.members?.filter(
              ({ name, privacy, kind, static: isStatic }) => !name.startsWith('#') && !privacy && !isStatic && kind === 'field',
            );
          }
        }
      },
    },
  ],
};
