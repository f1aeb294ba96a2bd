import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.ts';
import { placePanel } from './panel-position.ts';
import { tools, toolbarText, type ToolName } from './text.ts';
import { toolModules } from './tool-modules.ts';
import type { Choices, Tool, ToolbarContext, ToolbarHost } from './tool.ts';

/** The tools that open a panel. */
type PanelName = Exclude<ToolName, 'listen' | 'enlarge'>;

/**
 * The row of tools under a chart. The buttons are drawn with the chart. The module of a tool is loaded when a reader first
 * uses it; a standalone script contains them all.
 * @param announce says a sentence to screen readers
 * @returns a function that the host calls at each drawing
 */
export function toolbarController(host: ToolbarHost, announce: (text: string) => void): (context: ToolbarContext) => TemplateResult {
  let panels: typeof import('./panels.ts').panels | undefined;
  let openPanel: HTMLElement | undefined;
  let choices: Choices = { colours: 'light', size: 'shown', embedAs: 'script', version: 'newest' };
  /** The result of the last action in the open panel. */
  let result: { text: string; hasFailed: boolean } | undefined;
  let stopSound: (() => void) | undefined;
  let closeEnlarged: (() => void) | undefined;
  let isEnlarging = false;
  let context: ToolbarContext | undefined;

  const toolOf = (context: ToolbarContext): Tool => ({
    ...context,
    host,
    choices,
    choose(changes) {
      choices = { ...choices, ...changes };
      result = undefined;
      host.requestUpdate();
    },
    report(text, hasFailed = false) {
      result = { text, hasFailed };
      announce(text);
    },
    close: () => openPanel?.hidePopover(),
  });

  /** The module of a tool; undefined, with a message, if its host cannot be reached. Another press tries again. */
  const load = async <T>(module: Promise<T>): Promise<T | undefined> => {
    try {
      return await module;
    } catch {
      if (context) toolOf(context).report(toolbarText[context.lang].notLoaded, true);
      return undefined;
    }
  };

  const onToggle = async ({ currentTarget, newState }: ToggleEvent): Promise<void> => {
    const panel = currentTarget as HTMLElement;
    if (newState === 'open') {
      openPanel = panel;
      result = undefined;
      panels ??= (await load(toolModules.panels()))?.panels;
      host.requestUpdate();
      await host.updateComplete;
      panel.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
    } else if (openPanel === panel) {
      openPanel = undefined;
      result = undefined;
      host.requestUpdate();
    }
  };
  // Browsers return the focus of a panel in a shadow tree to no element, or not to the button.
  const onBeforeToggle = ({ currentTarget, newState }: ToggleEvent): void => {
    const panel = currentTarget as HTMLElement;
    if (newState === 'closed' && panel.matches(':focus-within'))
      (panel.previousElementSibling as HTMLElement | null)?.focus({ preventScroll: true });
  };
  const onListen = async (): Promise<void> => {
    if (stopSound) {
      stopSound();
      return;
    }
    result = undefined;
    // A browser allows sound that begins in the handler of a click; the module is loaded after it.
    const audio = new AudioContext();
    const listening = await load(toolModules.listen());
    if (!context || !listening || !host.isConnected) {
      void audio.close();
      return;
    }
    stopSound = listening.listen(toolOf(context), audio, () => {
      stopSound = undefined;
      announce('');
      host.requestUpdate();
    });
    host.requestUpdate();
  };
  const onEnlarge = async (): Promise<void> => {
    if (isEnlarging) return;
    isEnlarging = true;
    result = undefined;
    host.requestUpdate();
    const enlarging = await load(toolModules.enlarge());
    isEnlarging = false;
    if (context && host.isConnected) closeEnlarged = enlarging?.enlarge(toolOf(context));
  };

  host.addController({
    hostUpdated: () => openPanel && placePanel(openPanel, host),
    hostDisconnected() {
      stopSound?.();
      closeEnlarged?.();
    },
  });

  const panelTemplate = (name: PanelName, label: string, context: ToolbarContext): TemplateResult =>
    html`<div
      id="panel-${name}"
      class="tool-panel"
      part="panel"
      popover
      role="group"
      aria-label=${label}
      @beforetoggle=${onBeforeToggle}
      @toggle=${onToggle}
    >
      ${openPanel?.id === `panel-${name}` ? [panels?.[name](toolOf(context)), resultTemplate(result)] : nothing}
    </div>`;
  const buttonTemplate = (name: ToolName, context: ToolbarContext): TemplateResult => {
    const t = toolbarText[context.lang];
    if (name === 'enlarge') return html`<button type="button" @click=${onEnlarge}>${icon(name)}<span>${t.enlarge}</span></button>`;
    if (name === 'listen') {
      const state = stopSound ? 'stop' : 'listen';
      return html`<button type="button" @click=${onListen}>${icon(state)}<span>${t[state]}</span></button>`;
    }
    return html`<button type="button" popovertarget="panel-${name}">${icon(name)}<span>${t[name]}</span></button>
      ${panelTemplate(name, t[name], context)}`;
  };
  return (current) => {
    context = current;
    return html`<div class="toolbar" part="toolbar">
      ${tools.map((name) => (current.showsTable && needsDrawing(name) ? nothing : buttonTemplate(name, current)))}
      ${result?.hasFailed && !openPanel ? resultTemplate(result) : nothing}
    </div>`;
  };
}

const needsDrawing = (name: ToolName): boolean => name === 'find' || name === 'listen';

/** The result of an action, below everything else, so that it moves no button. Screen readers hear it from the status of the chart. */
const resultTemplate = (result: { text: string; hasFailed: boolean } | undefined): TemplateResult | typeof nothing =>
  result ? html`<p class="result" aria-hidden="true">${result.text}${result.hasFailed ? nothing : ' ✓'}</p>` : nothing;
