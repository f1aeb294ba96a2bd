/** Makes a toolbar one tab stop, in which the arrow keys, Home and End move the focus. */
const controls = 'button, a[href], select, input:not([type="range"])';

/** @returns a function that sets the tab stop after a change of the controls */
export function addToolbarKeys(toolbar) {
  let lastFocused;
  const node = toolbar.node();
  const shown = () => [...node.querySelectorAll(controls)].filter((control) => !control.closest('[popover], [hidden]'));
  const setTabStop = () => {
    const all = shown();
    let stop = all.includes(lastFocused) ? lastFocused : all[0];
    // Browsers move Tab to the checked button of a group of radio buttons only.
    if (stop.type === 'radio') stop = all.find((one) => one.name === stop.name && one.checked) ?? stop;
    for (const control of all) control.tabIndex = control === stop ? 0 : -1;
  };
  toolbar
    .on('focusin', ({ target }) => {
      if (!shown().includes(target)) return;
      lastFocused = target;
      setTabStop();
    })
    .on('keydown', (event) => {
      const all = shown();
      const at = all.indexOf(event.target);
      const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
      if (at < 0 || next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      all.at(next % all.length).focus();
      event.preventDefault();
    });
  return setTabStop;
}
