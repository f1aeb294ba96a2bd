import { panelText } from './panel-text.ts';
import type { Tool } from './tool.ts';

/** Runs an action and reports its result. A browser can refuse it, or lack the function on a page without HTTPS. */
export async function reportResult({ lang, report }: Tool, action: () => unknown, result: string): Promise<void> {
  try {
    await action();
    report(result);
  } catch (error) {
    // The reader has closed the browser's own dialog.
    if ((error as Error).name !== 'AbortError') report(panelText[lang].failed, true);
  }
}

export const copyText = (tool: Tool, text: string): Promise<void> =>
  reportResult(tool, () => navigator.clipboard.writeText(text), panelText[tool.lang].copied);
