import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import type { Package } from 'custom-elements-manifest';

/** What VS Code reads for completion in HTML: the text of `vscode.html-custom-data.json`. */
export const vscodeData = (manifest: Package): string => tidied(getVsCodeHtmlCustomData(copy(manifest), {}));

/** What JetBrains editors read: the text of `web-types.json`, with each custom property and part once. */
export function webTypes(manifest: Package): string {
  const types = JSON.parse(getWebTypesData(copy(manifest), {})) as {
    contributions: { css: Record<string, { name: string }[]> };
  };
  const { css } = types.contributions;
  for (const [kind, items] of Object.entries(css)) css[kind] = [...new Map(items.map((item) => [item.name, item])).values()];
  return tidied(JSON.stringify(types));
}

/** Both write into what they are given, and name a stricter type for it than the manifest's schema has. */
const copy = (manifest: Package): never => structuredClone(manifest) as never;

/** A custom property has no default of its own here: the page's colours decide. */
const tidied = (json: string): string => `${JSON.stringify(JSON.parse(json), null, 2).replaceAll(' _(default: undefined)_', '')}\n`;
