/**
 * The declarations that all frameworks share: the tags, with the props of each.
 * @param imports the imports from the framework
 * @param props the type `Props<T>` of the framework, from a tag to its props
 * @param declaration adds `Tags` to the types of the framework
 */
const types = (imports: string, props: string, declaration: string): string => `${imports}
import type { TradeElements } from './elements.js';

type Tag = keyof TradeElements;
type Element<T extends Tag> = TradeElements[T]['element'];
type Attributes<T extends Tag> = TradeElements[T]['attributes'];
type Events<T extends Tag> = TradeElements[T]['events'];
/** \`Base\`, with the properties of \`Override\` in place of its own. */
type With<Base, Override> = Omit<Base, keyof Override> & Override;
${props}
type Tags = { [T in Tag]: Props<T> };

${declaration}
`;

/** For frameworks that set an attribute to the text "false": there, only null removes a boolean attribute. */
const present = `type Present<A> = { [K in keyof A]: boolean extends A[K] ? Exclude<A[K], false> : A[K] };`;
const handlers = (name: string): string => `{ [E in keyof Events<T> as ${name}]?: ((event: Events<T>[E]) => void) | undefined }`;

/** The text of each framework's types, by the name of its export in package.json. */
export const frameworkTypes: Record<string, string> = {
  react: types(
    `import type { DetailedHTMLProps, HTMLAttributes } from 'react';`,
    `type Props<T extends Tag> = With<
  DetailedHTMLProps<HTMLAttributes<Element<T>>, Element<T>>,
  Attributes<T> & ${handlers('`on${E & string}`')}
>;`,
    `declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}`,
  ),
  preact: types(
    `import type { HTMLAttributes } from 'preact';`,
    `type Props<T extends Tag> = With<HTMLAttributes<Element<T>>, Attributes<T> & ${handlers('`on${E & string}`')}>;`,
    `declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}`,
  ),
  solid: types(
    `import type { JSX } from 'solid-js';`,
    `type Props<T extends Tag> = With<
  JSX.HTMLAttributes<Element<T>>,
  Attributes<T> & { [P in keyof Element<T> as \`prop:\${P & string}\`]?: Element<T>[P] } & ${handlers('`on:${E & string}`')}
>;`,
    `declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}`,
  ),
  svelte: types(
    `import type { HTMLAttributes } from 'svelte/elements';`,
    `${present}
type Props<T extends Tag> = With<
  HTMLAttributes<Element<T>>,
  Present<Attributes<T>> & ${handlers('`on${E & string}`')} & ${handlers('`on:${E & string}`')}
>;`,
    `declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}`,
  ),
  vue: types(
    `import type { HTMLAttributes, ReservedProps } from 'vue';`,
    `${present}
type Camel<S extends string> = S extends \`\${infer A}-\${infer B}\` ? \`\${A}\${Capitalize<Camel<B>>}\` : S;
type Props<T extends Tag> = new () => {
  $props: With<
    HTMLAttributes & ReservedProps,
    { [A in keyof Attributes<T> as Camel<A & string>]?: Present<Attributes<T>>[A] } & ${handlers('`on${Capitalize<Camel<E & string>>}`')}
  >;
};`,
    `declare module 'vue' {
  interface GlobalComponents extends Tags {}
}`,
  ),
};
