import type { ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };
type Control = HTMLElement & { defaultChecked?: boolean };

/** The controls of a toolbar, without those in the panels that its buttons open. A slider needs the arrow keys and is a tab stop itself. */
const controlsOf = (toolbar: Element): Control[] =>
  [...toolbar.querySelectorAll<Control>('button, a[href], select, input:not([type="range"])')].filter(
    (control) => !control.closest('[popover]'),
  );

/**
 * Makes every `role="toolbar"` of a chart one tab stop, in which the arrow keys, Home and End move the focus (ARIA Authoring Practices,
 * toolbar pattern). A page with seven charts would otherwise have more than a hundred stops. In a toolbar, arrow keys move over radio
 * buttons without choosing; Space chooses, as on every other control. In a list, Up and Down choose.
 * @returns the listener of `keydown` and `focusin` on a toolbar
 */
export function toolbarKeys(host: Host): (event: Event) => void {
  /** The control that had the focus last in each toolbar. */
  const lastFocused = new WeakMap<Element, Control>();
  const setTabStop = (toolbar: Element): void => {
    const controls = controlsOf(toolbar);
    const last = lastFocused.get(toolbar);
    const current = last && controls.includes(last) ? last : controls[0];
    // Browsers move Tab to the checked button of a group of radio buttons only.
    const stop = current?.matches('[type="radio"]') ? controls.find((one) => one.defaultChecked && isOfSameGroup(one, current)) : current;
    for (const control of controls) control.tabIndex = control === (stop ?? current) ? 0 : -1;
  };
  host.addController({
    hostUpdated: () => {
      for (const toolbar of host.renderRoot.querySelectorAll('[role="toolbar"]')) setTabStop(toolbar);
    },
  });
  return (event) => {
    const toolbar = event.currentTarget as Element;
    const controls = controlsOf(toolbar);
    const at = controls.indexOf(event.target as Control);
    if (at < 0) return;
    if (event instanceof KeyboardEvent) {
      const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: controls.length - 1 }[event.key];
      if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      controls.at(next % controls.length)?.focus();
      event.preventDefault();
    } else {
      lastFocused.set(toolbar, event.target as Control);
      setTabStop(toolbar);
    }
  };
}

const isOfSameGroup = (a: Element, b: Element): boolean => a.getAttribute('name') === b.getAttribute('name');
