import { elementMarkup, type EmbeddedChart } from '../model/embed-code.ts';

export const frameworks = ['react', 'vue', 'svelte'] as const;
export type Framework = (typeof frameworks)[number];

/** The element, its partner packs, and the types of its tag in templates. */
const imports = ({ tag, packs }: EmbeddedChart, framework: Framework): string =>
  [`${tag}/define`, ...packs.map((file) => file.replace('.js', '')), framework].map((path) => `import 'trade-widgets/${path}';\n`).join('');

/** Braces begin an expression in all three frameworks. */
const withoutBraces = (markup: string): string => markup.replaceAll('{', '&#123;').replaceAll('}', '&#125;');

const styledMarkup = (chart: EmbeddedChart): string =>
  withoutBraces(elementMarkup(chart, chart.maxWidth === undefined ? '' : ` style="max-width: ${chart.maxWidth}px"`));

/** The code of a component with the chart, for an application that has installed the package, with or without TypeScript. */
export const frameworkCodes: Record<Framework, (chart: EmbeddedChart) => string> = {
  react: (chart) => {
    const markup = withoutBraces(elementMarkup(chart));
    const element = chart.maxWidth === undefined ? markup : `<div style={{ maxWidth: '${chart.maxWidth}px' }}>${markup}</div>`;
    return `${imports(chart, 'react')}\nexport const TradeChart = () => (\n  ${element}\n);`;
  },
  // The option isCustomElement of the compiler names the tags of the kit.
  vue: (chart) => `<script setup lang="ts">\n${imports(chart, 'vue')}</script>\n\n<template>\n  ${styledMarkup(chart)}\n</template>`,
  svelte: (chart) => `<script lang="ts">\n${imports(chart, 'svelte')}</script>\n\n${styledMarkup(chart)}`,
};
