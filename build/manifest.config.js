import { readFileSync } from 'node:fs';
import elements from '../src/elements/registry.ts';

const { balance: packCodes } = JSON.parse(readFileSync(new URL('../data/slices/partner-codes.json', import.meta.url), 'utf8'));
/** The type `PartnerCode` of src/data/partner-codes.ts in full. */
const partnerCodes = ['JP', ...packCodes].map((code) => `'${code}'`).join('|');

/** The syntax of `@attr` and `@fires`: `{'a'|'b'} [name=default] - Text.` */
const tagSyntax = /^\{(?<type>.*)\} (?:\[(?<optional>[\w-]+)(?:=(?<default>[^\]]*))?\]|(?<name>[\w-]+)) - (?<description>[^]*)$/;

/** The years of the bundled figures by the placeholders in the documentation: `{bop}` becomes "1999 to 2024". */
const coverageOf = (tagName) =>
  Object.entries(elements.find((element) => element.tagName === tagName)?.coverage ?? {}).map(([name, [first, last]]) => [
    `{${name}}`,
    first === last ? String(first) : `${first} to ${last}`,
  ]);

/** A class and its base classes, the base class first. */
const lineageOf = (declaration, all) => {
  const base = all.find(({ name }) => name === declaration.superclass?.name);
  return base ? [...lineageOf(base, all), declaration] : [declaration];
};

/** The configuration of `npm run manifest`. */
export default {
  globs: ['src/elements/*/*.ts', 'src/frame/chart-element.ts'],
  exclude: ['**/define.ts', '**/view.ts', '**/text.ts'],
  litelement: true,
  quiet: true,
  // The field `customElements` of package.json is for the published manifest, which the build makes from this one.
  packagejson: false,
  plugins: [
    {
      // The properties accept any value, so their types say less than the documentation of the attributes.
      name: 'types of attributes and events from the documentation',
      analyzePhase({ ts, node, moduleDoc }) {
        const declaration = ts.isClassDeclaration(node) && moduleDoc.declarations.find(({ name }) => name === node.name.text);
        if (!declaration) return;
        declaration.documented = ts
          .getJSDocTags(node)
          .filter(({ tagName }) => ['attr', 'fires'].includes(tagName.text))
          .map(({ tagName, comment }) => {
            const match = tagSyntax.exec(String(comment).trim())?.groups;
            if (!match) throw new Error(`${moduleDoc.path}: @${tagName.text} ${comment}: expected {type} name - text`);
            return { ...match, tag: tagName.text, name: match.name ?? match.optional };
          });
      },
      packageLinkPhase({ customElementsManifest }) {
        const all = customElementsManifest.modules.flatMap(({ declarations }) => declarations);
        for (const declaration of all) {
          for (const { tag, name, type, description } of lineageOf(declaration, all).flatMap(({ documented = [] }) => documented)) {
            const entry = declaration[tag === 'attr' ? 'attributes' : 'events'].find((entry) => entry.name === name);
            Object.assign(entry, { type: { text: type.replace('PartnerCode', partnerCodes) }, description });
          }
        }
        for (const declaration of all) delete declaration.documented;
      },
    },
    {
      name: 'years from the slices',
      packageLinkPhase({ customElementsManifest }) {
        for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
          const entries = [declaration, ...(declaration.attributes ?? [])];
          for (const [placeholder, years] of coverageOf(declaration.tagName))
            for (const entry of entries) entry.description = entry.description?.replaceAll(placeholder, years);
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
