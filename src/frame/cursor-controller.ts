import type { ReactiveControllerHost } from 'lit';
import { createWalk } from '../model/walk.ts';
import type { View } from '../model/view.ts';
import { isTowards, type Point } from './selection/is-towards.ts';

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
  /** The id of the mark that a touch at x and y pixels of a plot selects; `hit` is the mark under the finger. */
  touchTarget(hit: string | undefined, x: number, y: number, plotWidth: number): string | undefined;
}

/** The marks that are pointed at and focused. It is also the listener of the events of the plot. */
export interface Cursor extends EventListenerObject {
  /** Id of the mark under the pointer, or of the one that another chart of the group highlights. */
  readonly previewed: string | undefined;
  /** Id of the mark with the focus of the keyboard. A click moves the focus too, without its ring and tooltip. */
  readonly focused: string | undefined;
  /** Id of the highlighted mark: the previewed one, else the focused one. */
  readonly current: string | undefined;
  /** Pixels from the left of the plot where the pointer entered the mark; undefined for the keyboard. */
  readonly pointerX: number | undefined;
  readonly isTouch: boolean;
  /** Whether the highlighted mark has no tooltip: Escape has closed it, or another chart highlights the mark. */
  readonly dismissed: boolean;
  /** Id of the mark that Tab moves to: the one that had the focus last, else the entry of the view. */
  tabStop(view: View): string;
  /** Highlights the mark of another chart in the group, without its tooltip. */
  show(id: string | undefined): void;
  /** Moves the focus to a mark, without opening its tooltip. */
  focus(id: string): void;
}

/** Follows pointer, touch and keyboard over the marks of a drawing, which it finds by their `data-mark`. */
export function cursorController(host: Host, view: () => View, select: (id: string) => void): Cursor {
  const state = {
    previewed: undefined as string | undefined,
    focused: undefined as string | undefined,
    pointerX: undefined as number | undefined,
    isTouch: false,
    dismissed: false,
  };
  const walk = createWalk();
  /** Id of the mark that had the focus last. */
  let lastFocused: string | undefined;
  /** The last position of the pointer over the previewed mark. */
  let lastPoint: Point | undefined;
  /** Whether a pointer is about to move the focus. Browsers do not agree on `:focus-visible` for a focus that a script moves. */
  let isPointerDown = false;
  /** Whether the focus goes back to the mark that has lost it in an update. */
  let isRestoring = false;
  const root = (): ShadowRoot | null => host.shadowRoot;
  const tooltip = (): Element | null | undefined => root()?.querySelector('.tip');
  const focusMark = (id: string): void =>
    root()
      ?.querySelector<SVGElement>(`[data-mark="${CSS.escape(id)}"]`)
      ?.focus();
  const update = (changes: Partial<typeof state>): void => {
    Object.assign(state, changes);
    host.requestUpdate();
  };
  const preview = (id: string | undefined, pointerX?: number, isTouch = false): void => {
    if (state.previewed === id && state.isTouch === isTouch) return;
    // A tooltip that Escape has closed stays closed when the pointer leaves the mark and the focus is on it.
    const isSame = (id ?? state.focused) === cursor.current;
    update({ previewed: id, pointerX, isTouch, dismissed: state.dismissed && isSame });
  };
  const point = ({ type, pointerType, buttons, clientX, clientY, target, currentTarget }: PointerEvent): void => {
    const isTouch = pointerType === 'touch';
    // A touch moves the focus after it has left, before its click.
    if (type === 'pointerdown') isPointerDown = true;
    else if (!isTouch && !buttons) isPointerDown = false;
    if (type === 'pointerleave') {
      // After a touch the highlight stays, so that its figures can be read.
      if (!isTouch) preview(undefined);
      return;
    }
    const plot = currentTarget as HTMLElement;
    const box = plot.getBoundingClientRect();
    // A page can show the chart larger or smaller, with `zoom` or a transform.
    const scale = box.width / plot.offsetWidth;
    const x = (clientX - box.left) / scale;
    // A dragging finger keeps its first event target, so look up the mark under it.
    let id = markId(isTouch ? root()?.elementFromPoint(clientX, clientY) : target);
    if (isTouch) id = host.touchTarget(id, x, (clientY - box.top) / scale, plot.offsetWidth);
    if (id === undefined) return;
    const pointer = { x: clientX, y: clientY };
    const tip = tooltip();
    // On its straight way to the tooltip the pointer can cross other marks.
    const isOnItsWay = !isTouch && id !== state.previewed && tip && lastPoint && isTowards(tip.getBoundingClientRect(), lastPoint, pointer);
    if (isOnItsWay) return;
    lastPoint = pointer;
    preview(id, x, isTouch);
  };
  /** Handles a key. Returns false for a key that the chart does not use. */
  const press = (key: string, id: string): boolean => {
    const { marks, axis } = view();
    const next = walk(marks, id, key, axis);
    if (next !== undefined) {
      focusMark(next);
    } else if (key === 'Enter' || key === ' ') {
      select(id);
    } else if (key === 'Escape' && tooltip()) {
      update({ dismissed: true });
    } else {
      return false;
    }
    return true;
  };
  /** Escape closes the tooltip of a hovered mark wherever the focus is. */
  const onDocumentKey = (event: KeyboardEvent): void => {
    isPointerDown = false;
    if (event.key !== 'Escape' || event.defaultPrevented || !tooltip()) return;
    update({ dismissed: true });
    event.preventDefault();
  };
  const cursor: Cursor = {
    get previewed() {
      return state.previewed;
    },
    get focused() {
      return state.focused;
    },
    get current() {
      return state.previewed ?? state.focused;
    },
    get pointerX() {
      return state.pointerX;
    },
    get isTouch() {
      return state.isTouch;
    },
    get dismissed() {
      return state.dismissed;
    },
    tabStop: ({ marks, entry }) => marks.find(({ id }) => id === lastFocused)?.id ?? entry,
    show(id) {
      if (state.previewed !== id) update({ previewed: id, pointerX: undefined, isTouch: false, dismissed: id !== undefined });
    },
    focus(id) {
      focusMark(id);
      update({ dismissed: true });
    },
    handleEvent(event) {
      const { type, target } = event;
      const id = markId(target);
      if (event instanceof KeyboardEvent) {
        isPointerDown = false;
        if (id !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey && press(event.key, id)) event.preventDefault();
      } else if (type === 'click') {
        // A touch selects the mark that it highlighted.
        const isTouch = (event as PointerEvent).pointerType === 'touch';
        const selected = isTouch ? state.previewed : id;
        isPointerDown = false;
        // The strip of the chosen mark takes the place of the highlight.
        if (isTouch) preview(undefined);
        if (selected !== undefined) select(selected);
      } else if (type === 'focusin') {
        if (isRestoring) return;
        lastFocused = id;
        // The keyboard takes over from a pointer that rests on a mark, and from another chart of the group. A click moves the focus
        // without a ring, and its tooltip must not stay when the pointer leaves.
        if (!isPointerDown) update({ focused: id, previewed: undefined, dismissed: false });
        else if (state.focused !== undefined) update({ focused: undefined });
      } else if (type === 'focusout') {
        if (state.focused !== undefined && markId((event as FocusEvent).relatedTarget) === undefined) update({ focused: undefined });
      } else {
        point(event as PointerEvent);
      }
    },
  };
  /** The mark that had the focus before an update, and the one with a ring. A mark loses the focus when Lit moves its node. */
  let before: { active: string | undefined; focused: string | undefined } = { active: undefined, focused: undefined };
  host.addController({
    hostConnected: () => document.addEventListener('keydown', onDocumentKey),
    hostUpdate: () => (before = { active: markId(root()?.activeElement), focused: state.focused }),
    hostUpdated() {
      if (before.active === undefined || markId(root()?.activeElement) === before.active) return;
      isRestoring = true;
      focusMark(before.active);
      isRestoring = false;
      if (state.focused !== before.focused) update({ focused: before.focused });
    },
    hostDisconnected() {
      document.removeEventListener('keydown', onDocumentKey);
      if (cursor.current !== undefined) update({ previewed: undefined, focused: undefined });
    },
  });
  return cursor;
}

const markId = (target: EventTarget | null | undefined): string | undefined =>
  target instanceof Element ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? undefined) : undefined;
