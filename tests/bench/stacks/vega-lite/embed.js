import { parse, View } from 'vega';
import { compile } from 'vega-lite';

/** A drawing of a specification, once it is there; figures are exchanged by the name of their data set. */
export async function embed(element, spec) {
  const view = new View(parse(compile({ ...spec, config: { view: { stroke: null } } }).spec), {
    renderer: 'canvas',
    container: element,
    hover: true,
  });
  await view.runAsync();
  return view;
}
