/** Follows pointer and keyboard over the marks of a drawing, which it finds by their `data-mark`. */
const arrows = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'];
export const markId = (target) => target?.closest?.('[data-mark]')?.dataset.mark;

/** The id of the mark that a key moves to; undefined if the key is not for moving. */
function reach(key, id, { marks, axis }) {
  const at = marks.findIndex((mark) => mark.id === id);
  const way = arrows.indexOf(key);
  const { to } = marks[at];
  if (to && way >= 0) return to[way] ?? id;
  const by = { x: [0, 1, 0, -1], y: [-1, 0, 1, 0] }[axis][way];
  if (by) return marks[Math.min(Math.max(at + by, 0), marks.length - 1)].id;
  if (key === 'Home') return marks[0].id;
  if (key === 'End') return marks.at(-1).id;
  if (key.length > 1 || key === ' ') return undefined;
  const rest = [...marks.slice(at + 1), ...marks.slice(0, at + 1)];
  return rest.find((mark) => mark.label.toLowerCase().startsWith(key.toLowerCase()))?.id;
}

/**
 * @param view returns the view that is drawn
 * @param choose called with the id of a mark that is chosen
 * @param changed called when another mark is pointed at or has the focus
 */
export function addCursor(plot, { view, choose, changed }) {
  const cursor = { previewed: undefined, focused: undefined, lastFocused: undefined, isDismissed: false };
  let isPointerDown = false;
  const update = (changes) => {
    Object.assign(cursor, changes);
    changed();
  };
  const focusMark = (id) =>
    plot
      .select(`[data-mark="${CSS.escape(id)}"]`)
      .node()
      ?.focus();
  plot
    .on('pointerdown pointermove', (event) => {
      isPointerDown = event.type === 'pointerdown' || (isPointerDown && event.buttons > 0);
      const id = markId(event.target);
      if (id && id !== cursor.previewed) update({ previewed: id, isDismissed: false });
    })
    .on('pointerleave', () => cursor.previewed && update({ previewed: undefined }))
    .on('click', (event) => {
      isPointerDown = false;
      const id = markId(event.target);
      if (id) choose(id);
    })
    .on('focusin', (event) => {
      const id = markId(event.target);
      if (!id) return;
      cursor.lastFocused = id;
      // A click moves the focus without its ring.
      update(isPointerDown ? { focused: undefined } : { focused: id, previewed: undefined, isDismissed: false });
    })
    .on('focusout', (event) => cursor.focused && !markId(event.relatedTarget) && update({ focused: undefined }))
    .on('keydown', (event) => {
      const id = markId(event.target);
      isPointerDown = false;
      if (!id || event.ctrlKey || event.metaKey || event.altKey) return;
      const next = reach(event.key, id, view());
      if (next) focusMark(next);
      else if (event.key === 'Enter' || event.key === ' ') choose(id);
      // The first Escape closes the tooltip, the second one leaves the drawing.
      else if (event.key === 'Escape' && !plot.select('.tip').empty()) update({ isDismissed: true });
      else if (event.key === 'Escape') event.target.blur();
      else return;
      event.preventDefault();
    });
  return Object.assign(cursor, {
    current: () => cursor.previewed ?? cursor.focused,
    highlight: (id) => update({ previewed: id, isDismissed: true }),
    focusMark,
  });
}
