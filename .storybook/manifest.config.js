/** What `npm run manifest` reads, and what it leaves out: how an element works inside is no part of its page. */
export default {
  globs: ['src/elements/*/*.ts', 'src/frame/chart-element.ts'],
  exclude: ['**/define.ts', '**/view.ts', '**/text.ts'],
  litelement: true,
  quiet: true,
  plugins: [
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
