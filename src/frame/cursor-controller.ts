import type { ReactiveControllerHost } from 'lit';
import { step } from '../model/step.ts';
import type { View } from '../model/view.ts';

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
  /** The id of the mark that a touch at x and y pixels of the plot selects; `hit` is the mark under the finger. */
  touchTarget(hit: string | undefined, x: number, y: number): string | undefined;
}

/** The highlighted mark. It is also the listener of the events of the plot. */
export interface Cursor extends EventListenerObject {
  /** Id of the mark under the pointer, else of the mark with the focus. */
  current?: string | undefined;
  /** Pixels from the left of the plot where the pointer entered the mark; undefined for the keyboard. */
  pointerX?: number | undefined;
  /** Whether Escape has closed the tooltip. It opens again for the next mark. */
  dismissed?: boolean;
  /** Highlights the mark of another chart in the group, without its tooltip. */
  show(id: string | undefined): void;
}

/** Follows pointer, touch and keyboard over the marks of a drawing, which it finds by their `data-mark`. */
export function cursorController(host: Host, view: () => View, select: (id: string) => void): Cursor {
  const root = (): ShadowRoot | null => host.shadowRoot;
  const focusMark = (id: string): void =>
    root()
      ?.querySelector<SVGElement>(`[data-mark="${CSS.escape(id)}"]`)
      ?.focus();
  const set = (id: string | undefined, pointerX?: number): void => {
    if (cursor.current === id) return;
    Object.assign(cursor, { current: id, pointerX, dismissed: false });
    host.requestUpdate();
  };
  const point = ({ type, pointerType, clientX, clientY, target, currentTarget }: PointerEvent): void => {
    const touch = pointerType === 'touch';
    if (type === 'pointerleave') {
      // After a touch the highlight stays, so that its figures can be read. When a mouse leaves, it returns to the focused mark.
      if (!touch) set(markId(root()?.activeElement));
      return;
    }
    const box = (currentTarget as Element).getBoundingClientRect();
    const x = clientX - box.left;
    // A dragging finger keeps its first event target, so look up the mark under it.
    let id = markId(touch ? root()?.elementFromPoint(clientX, clientY) : target);
    if (touch) id = host.touchTarget(id, x, clientY - box.top);
    if (id !== undefined) set(id, x);
  };
  /** Handles a key. Returns false for a key that the chart does not use. */
  const press = (key: string, id: string, target: SVGElement): boolean => {
    const { marks, axis } = view();
    const next = step(marks, id, key, axis);
    if (next !== undefined) {
      focusMark(next);
    } else if (key === 'Enter' || key === ' ') {
      select(id);
    } else if (key === 'Escape') {
      // The first Escape closes the tooltip, the second one leaves the drawing.
      if (cursor.dismissed || !marks.find((mark) => mark.id === id)?.tip.length) target.blur();
      cursor.dismissed = true;
      host.requestUpdate();
    } else {
      return false;
    }
    return true;
  };
  const cursor: Cursor = {
    show(id) {
      set(id);
      cursor.dismissed = true;
    },
    handleEvent(event) {
      const { type, target } = event;
      const id = markId(target);
      if (event instanceof KeyboardEvent) {
        if (id !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey && press(event.key, id, target as SVGElement))
          event.preventDefault();
      } else if (type === 'click') {
        // A touch selects the mark that it highlighted.
        const selected = (event as PointerEvent).pointerType === 'touch' ? cursor.current : id;
        if (selected !== undefined) select(selected);
      } else if (type === 'focusin') {
        set(id);
      } else if (type === 'focusout') {
        if (markId((event as FocusEvent).relatedTarget) === undefined) set(undefined);
      } else {
        point(event as PointerEvent);
      }
    },
  };
  /** The mark that had the focus before an update. It loses the focus when Lit moves its node to a new position. */
  let focused: string | undefined;
  host.addController({
    hostUpdate: () => (focused = markId(root()?.activeElement)),
    hostUpdated() {
      if (focused !== undefined && markId(root()?.activeElement) !== focused) focusMark(focused);
    },
    hostDisconnected: () => set(undefined),
  });
  return cursor;
}

const markId = (target: EventTarget | null | undefined): string | undefined =>
  target instanceof Element ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? undefined) : undefined;
