import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { step } from '../model/step.ts';
import type { View } from '../model/view.ts';

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
  /** The mark that a finger means which hit this one, or none, at x and y pixels of the plot. */
  meant(hit: string | undefined, x: number, y: number): string | undefined;
}

/**
 * The mark that pointer, finger or keyboard is at. Its handlers are bound by the template; the marks are found by
 * their data-mark, so any drawing that sets it can be pointed at, walked through and heard.
 */
export class CursorController implements ReactiveController {
  /** Id of the mark, undefined where there is none. */
  current: string | undefined;
  /** Where the pointer came upon the mark, in pixels from the left of the plot; undefined for the keyboard. */
  pointerX: number | undefined;
  /** Escape has put the tooltip away; the next mark brings it back. */
  dismissed = false;
  readonly #host: Host;
  readonly #view: () => View;
  readonly #select: (id: string) => void;

  constructor(host: Host, view: () => View, select: (id: string) => void) {
    this.#host = host;
    this.#view = view;
    this.#select = select;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#set(undefined);
  }

  /** A mark that is shown because another chart is at it: without its tooltip, which belongs to who points. */
  show(id: string | undefined): void {
    this.#set(id);
    this.dismissed = true;
  }

  /** All the events of the plot; the template binds the controller itself. */
  handleEvent(event: Event): void {
    const id = markId(event.target);
    if (event instanceof KeyboardEvent) {
      if (id !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey && this.#key(event.key, id, event.target as SVGElement))
        event.preventDefault();
    } else if (event.type === 'click') {
      // A finger chooses the mark that it was taken to mean.
      const meant = (event as PointerEvent).pointerType === 'touch' ? this.current : id;
      if (meant !== undefined) this.#select(meant);
    } else if (event.type === 'focusin') {
      this.#set(id);
    } else if (event.type === 'focusout') {
      if (markId((event as FocusEvent).relatedTarget) === undefined) this.#set(undefined);
    } else {
      this.#point(event as PointerEvent);
    }
  }

  #point({ type, pointerType, clientX, clientY, target, currentTarget }: PointerEvent): void {
    const touch = pointerType === 'touch';
    if (type === 'pointerleave') {
      // A lifted finger leaves its figures to be read; a mouse that leaves gives way to the keyboard.
      if (!touch) this.#set(markId(this.#host.shadowRoot?.activeElement));
      return;
    }
    const box = (currentTarget as Element).getBoundingClientRect();
    // A finger that drags keeps its first target, so the mark under it is asked for.
    let id = markId(touch ? this.#host.shadowRoot?.elementFromPoint(clientX, clientY) : target);
    if (touch) id = this.#host.meant(id, clientX - box.left, clientY - box.top);
    if (id !== undefined) this.#set(id, clientX - box.left);
  }

  /** Whether the key was one of the chart's. */
  #key(key: string, id: string, target: SVGElement): boolean {
    const { marks, axis } = this.#view();
    const next = step(marks, id, key, axis);
    if (next !== undefined) {
      this.#host.shadowRoot?.querySelector<SVGElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus();
    } else if (key === 'Enter' || key === ' ') {
      this.#select(id);
    } else if (key === 'Escape') {
      // First the tooltip goes, then the reader.
      if (this.dismissed || !marks.find((mark) => mark.id === id)?.tip.length) target.blur();
      this.dismissed = true;
      this.#host.requestUpdate();
    } else {
      return false;
    }
    return true;
  }

  #set(id: string | undefined, pointerX?: number): void {
    if (this.current === id) return;
    this.current = id;
    this.pointerX = pointerX;
    this.dismissed = false;
    this.#host.requestUpdate();
  }
}

const markId = (target: EventTarget | null | undefined): string | undefined =>
  target instanceof Element ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? undefined) : undefined;
