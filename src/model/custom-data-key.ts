/**
 * The global under which `dist/standalone/custom-data.js` registers its module for the classic scripts of the elements. It is a symbol,
 * because an element of the page with a name or an id can stand in for any other global.
 */
export const customDataKey = Symbol.for('trade-widgets.custom-data');
