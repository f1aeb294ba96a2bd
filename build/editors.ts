import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import type { Package } from 'custom-elements-manifest';

/** The text of `vscode.html-custom-data.json`, which VS Code reads for completion in HTML. */
export const vscodeData = (manifest: Package): string => withoutUndefinedDefaults(getVsCodeHtmlCustomData(copy(manifest), {}));

/** The text of `web-types.json`, which JetBrains editors read, with each custom property and part once. */
export function webTypes(manifest: Package): string {
  const types = JSON.parse(getWebTypesData(copy(manifest), {})) as {
    contributions: { css: Record<string, { name: string }[]> };
  };
  const { css } = types.contributions;
  for (const [kind, items] of Object.entries(css)) css[kind] = [...new Map(items.map((item) => [item.name, item])).values()];
  return withoutUndefinedDefaults(JSON.stringify(types));
}

/** Both functions change their argument, and its type is stricter than the schema of the manifest. */
const copy = (manifest: Package): never => structuredClone(manifest) as never;

/** Removes the note on a default from custom properties, which have none in the manifest. */
const withoutUndefinedDefaults = (json: string): string =>
  `${JSON.stringify(JSON.parse(json), null, 2).replaceAll(' _(default: undefined)_', '')}\n`;
