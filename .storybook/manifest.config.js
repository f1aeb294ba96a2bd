/** `{'a'|'b'} [name=default] - Text.`, as `@attr` and `@fires` are written here. */
const written = /^\{(?<type>.*)\} (?:\[(?<optional>[\w-]+)(?:=(?<default>[^\]]*))?\]|(?<name>[\w-]+)) - (?<description>[^]*)$/;

/** What `npm run manifest` reads, and what it leaves out: how an element works inside is no part of its page. */
export default {
  globs: ['src/elements/*/*.ts', 'src/frame/chart-element.ts'],
  exclude: ['**/define.ts', '**/view.ts', '**/text.ts'],
  litelement: true,
  quiet: true,
  // The package points to the manifest that the build makes of this one.
  packagejson: false,
  plugins: [
    {
      // A property takes whatever it is given, so its type says less than what is written about its attribute.
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
        for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
          for (const { tag, name, type, description } of declaration.written ?? []) {
            const one = declaration[tag === 'attr' ? 'attributes' : 'events'].find((one) => one.name === name);
            Object.assign(one, { type: { text: type }, description });
          }
          delete declaration.written;
        }
      },
    },
    {
      name: 'public members only',
      packageLinkPhase({ customElementsManifest }) {
        for (const { declarations } of customElementsManifest.modules) {
          for (const declaration of declarations) {
            declaration.members = declaration.members?.filter(
              ({ name, privacy, kind }) => !name.startsWith('#') && !privacy && kind === 'field',
            );
          }
        }
      },
    },
  ],
};
