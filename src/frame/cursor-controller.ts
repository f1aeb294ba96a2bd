import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { step } from '../model/step.ts';
import type { View } from '../model/view.ts';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly shadowRoot: ShadowRoot | null;
}

/**
 * The mark that pointer, finger or keyboard is at. Its handlers are bound by the template; the marks are found by
 * their data-mark, so any drawing that sets it can be pointed at, walked through and heard.
 */
export class CursorController implements ReactiveController {
  /** Id of the mark, undefined where there is none. */
  current: string | undefined;
  /** Where the pointer came upon the mark, in pixels of the drawing; undefined for the keyboard. */
  pointer: { x: number; y: number } | undefined;
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

  readonly onPointer = (event: PointerEvent): void => {
    // A finger that drags keeps its first target, so the mark under it is asked for.
    const under = event.pointerType === 'touch' ? this.#host.shadowRoot?.elementFromPoint(event.clientX, event.clientY) : event.target;
    const id = markId(under);
    if (id === undefined || id === this.current) return;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    this.#set(id, { x: event.clientX - box.left, y: event.clientY - box.top });
  };

  readonly onLeave = (event: PointerEvent): void => {
    // A lifted finger leaves its figures to be read.
    if (event.pointerType === 'touch') return;
    this.#set(markId((this.#host.renderRoot as ShadowRoot).activeElement));
  };

  readonly onClick = (event: Event): void => {
    const id = markId(event.target);
    if (id !== undefined) this.#select(id);
  };

  readonly onFocus = (event: FocusEvent): void => {
    const id = markId(event.target);
    if (id !== undefined && id !== this.current) this.#set(id);
  };

  readonly onBlur = (event: FocusEvent): void => {
    if (markId(event.relatedTarget) === undefined) this.#set(undefined);
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const id = markId(event.target);
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const { marks, axis } = this.#view();
    const next = step(marks, id, event.key, axis);
    if (next !== undefined) {
      this.#host.renderRoot.querySelector<SVGElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.#select(id);
    } else if (event.key === 'Escape') {
      // First the tooltip goes, then the reader.
      if (this.dismissed || !marks.find((mark) => mark.id === id)?.tip.length) (event.target as HTMLElement).blur();
      this.dismissed = true;
      this.#host.requestUpdate();
    } else {
      return;
    }
    event.preventDefault();
  };

  #set(id: string | undefined, pointer?: { x: number; y: number }): void {
    if (this.current === id) return;
    this.current = id;
    this.pointer = pointer;
    this.dismissed = false;
    this.#host.requestUpdate();
  }
}

const markId = (target: EventTarget | null | undefined): string | undefined =>
  target instanceof Element ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? undefined) : undefined;
