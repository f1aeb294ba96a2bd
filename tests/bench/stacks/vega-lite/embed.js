import { parse, View } from 'vega';
import { compile } from 'vega-lite';

/** Draws a specification. Resolves to the view, whose named data sets can be replaced. */
export async function embed(element, spec) {
  const view = new View(parse(compile({ ...spec, config: { view: { stroke: null } } }).spec), {
    renderer: 'canvas',
    container: element,
    hover: true,
  });
  await view.runAsync();
  return view;
}
