import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Engine } from './engines/engine.ts';

const folder = new URL('../output/', import.meta.url);

/** Engines serialize the rules of a style sheet differently, so only one of them compares the style. */
const withoutStyle = (svg: string): string => svg.replace(/<style>.*?<\/style>/s, '');

/** A drawing of an element test. `name` is the name of its file in `tests/output`. */
export interface Drawing {
  name: string;
  svg: string;
}

/**
 * Compares a drawing with its reviewed snapshot. A drawing that differs is written beside it, with the suffix `-changed`.
 * @param update replaces the snapshot
 */
export function compareSnapshot({ name, svg }: Drawing, engine: Engine, update: boolean): 'same' | 'changed' | 'new' {
  const { comparesStyle } = engine;
  const file = fileURLToPath(new URL(`${name}.svg`, folder));
  // Engines run at the same time.
  const changed = fileURLToPath(new URL(`${name}${comparesStyle ? '' : `-${engine.name}`}-changed.svg`, folder));
  const read = comparesStyle ? (text: string) => text : withoutStyle;
  rmSync(changed, { force: true });
  if (update) writeFileSync(file, svg);
  if (existsSync(file) && read(readFileSync(file, 'utf8')) === read(svg)) return 'same';
  writeFileSync(changed, svg);
  return existsSync(file) ? 'changed' : 'new';
}
