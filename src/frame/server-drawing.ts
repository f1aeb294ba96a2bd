import { adoptStyles, LitElement, type CSSResult } from 'lit';

/**
 * The render root of an element that a server may have drawn. Lit's `createRenderRoot` would prepare it for hydration on a
 * page with hydration support. Charts are not hydrated, since the server does not know the width and language of the page.
 */
export function renderRootOf(host: LitElement): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  adoptStyles(root, (host.constructor as typeof LitElement).elementStyles);
  return root;
}

/** The style sheets of each class of elements in documents other than the one of this script. */
const foreignSheets = new WeakMap<Document, Map<unknown, CSSStyleSheet[]>>();

/** Gives an element that has moved to another document its styles again. A constructed style sheet belongs to one document. */
export function adoptStylesInDocument(host: LitElement): void {
  const { ownerDocument } = host;
  const { elementStyles } = host.constructor as typeof LitElement;
  const view = ownerDocument.defaultView;
  if (!view || !host.shadowRoot) return;
  const sheets = foreignSheets.get(ownerDocument) ?? new Map<unknown, CSSStyleSheet[]>();
  foreignSheets.set(ownerDocument, sheets);
  const sheetsOfClass =
    sheets.get(elementStyles) ??
    elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  sheets.set(elementStyles, sheetsOfClass);
  host.shadowRoot.adoptedStyleSheets = sheetsOfClass;
}

/** Removes the drawing of a server in the same task in which the browser has added its first drawing. */
export function replaceServerDrawing(host: LitElement): void {
  let serverNodes: ChildNode[] = [];
  host.addController({
    hostUpdate() {
      if (!host.hasUpdated) serverNodes = [...host.renderRoot.childNodes];
    },
    hostUpdated() {
      for (const node of serverNodes) node.remove();
      serverNodes = [];
    },
  });
}
