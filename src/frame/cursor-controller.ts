import type { ReactiveControllerHost } from 'lit';
import { step } from '../model/step.ts';
import type { View } from '../model/view.ts';

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
  /** The mark that a finger means which hit this one, or none, at x and y pixels of the plot. */
  meant(hit: string | undefined, x: number, y: number): string | undefined;
}

/** The mark that pointer, finger or keyboard is at; the template binds it to the events of the plot. */
export interface Cursor extends EventListenerObject {
  /** Id of the mark, undefined where there is none. */
  current?: string | undefined;
  /** Where the pointer came upon the mark, in pixels from the left of the plot; undefined for the keyboard. */
  pointerX?: number | undefined;
  /** Escape has put the tooltip away; the next mark brings it back. */
  dismissed?: boolean;
  /** A mark that is shown because another chart is at it: without its tooltip, which belongs to who points. */
  show(id: string | undefined): void;
}

/** The marks are found by their data-mark, so any drawing that sets it can be pointed at, walked through and heard. */
export function cursorController(host: Host, view: () => View, select: (id: string) => void): Cursor {
  const root = (): ShadowRoot | null => host.shadowRoot;
  const set = (id: string | undefined, pointerX?: number): void => {
    if (cursor.current === id) return;
    Object.assign(cursor, { current: id, pointerX, dismissed: false });
    host.requestUpdate();
  };
  const point = ({ type, pointerType, clientX, clientY, target, currentTarget }: PointerEvent): void => {
    const touch = pointerType === 'touch';
    if (type === 'pointerleave') {
      // A lifted finger leaves its figures to be read; a mouse that leaves gives way to the keyboard.
      if (!touch) set(markId(root()?.activeElement));
      return;
    }
    const box = (currentTarget as Element).getBoundingClientRect();
    const x = clientX - box.left;
    // A finger that drags keeps its first target, so the mark under it is asked for.
    let id = markId(touch ? root()?.elementFromPoint(clientX, clientY) : target);
    if (touch) id = host.meant(id, x, clientY - box.top);
    if (id !== undefined) set(id, x);
  };
  /** Whether the key was one of the chart's. */
  const press = (key: string, id: string, target: SVGElement): boolean => {
    const { marks, axis } = view();
    const next = step(marks, id, key, axis);
    if (next !== undefined) {
      root()
        ?.querySelector<SVGElement>(`[data-mark="${CSS.escape(next)}"]`)
        ?.focus();
    } else if (key === 'Enter' || key === ' ') {
      select(id);
    } else if (key === 'Escape') {
      // First the tooltip goes, then the reader.
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
        // A finger chooses the mark that it was taken to mean.
        const meant = (event as PointerEvent).pointerType === 'touch' ? cursor.current : id;
        if (meant !== undefined) select(meant);
      } else if (type === 'focusin') {
        set(id);
      } else if (type === 'focusout') {
        if (markId((event as FocusEvent).relatedTarget) === undefined) set(undefined);
      } else {
        point(event as PointerEvent);
      }
    },
  };
  host.addController({ hostDisconnected: () => set(undefined) });
  return cursor;
}

const markId = (target: EventTarget | null | undefined): string | undefined =>
  target instanceof Element ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? undefined) : undefined;
