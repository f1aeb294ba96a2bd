/** A policy for the addresses of scripts. TypeScript's DOM library has no trusted types. */
interface ScriptPolicy {
  createScriptURL: (code: string) => string;
}
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy } };

/** Created for the first partner, since a host can forbid the policy. */
let policy: ScriptPolicy | undefined;

/**
 * The script with the figures of a partner, from the host of this page.
 * @param code the code of a pack
 * @param folder where the packs are, relative to the page
 * @throws {TypeError} if the host requires trusted types and does not allow the policy `trade-widgets`
 */
export function packScript(code: string, folder = '../partners'): HTMLScriptElement {
  const rules: ScriptPolicy = { createScriptURL: (code) => `${folder}/${code}.js` };
  policy ??= trustedTypes?.createPolicy('trade-widgets', rules) ?? rules;
  const script = document.createElement('script');
  script.src = policy.createScriptURL(code);
  return script;
}
