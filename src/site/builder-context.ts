import type { Lang } from '../model/locale.ts';
import type { Result } from './code-box.ts';
import type { KitElement } from './kit-element.ts';
import type { ManifestAttribute } from './manifest.ts';
import type { Inspection } from './own-figures.ts';
import type { BuilderState } from './state.ts';

/** What the parts of the builder depend on, and how they change it. */
export interface BuilderContext {
  lang: Lang;
  state: BuilderState;
  /** The element in the preview. */
  element: KitElement;
  /** The heading of the element. */
  title: string;
  /** The attributes of the element that an editor can set. */
  attributes: readonly ManifestAttribute[];
  /** What was found in the editor's own figures. */
  inspection: Inspection | undefined;
  /** Why a file could not be taken. */
  fileProblem: string | undefined;
  /** Whether every field says what it does. */
  isExplained: boolean;
  /** Whether the preview is as wide as a phone. */
  isPhone: boolean;
  /** What the last action on the code has done. */
  result: Result | undefined;
  update: (changes: Partial<BuilderState>) => void;
  /** Sets an attribute, or removes it. */
  setAttribute: (name: string, value: string | null) => void;
  explain: (isExplained: boolean) => void;
  showWidth: (isPhone: boolean) => void;
  report: (result: Result) => void;
  openFile: (file: File) => void;
  setHost: (address: string) => void;
  reset: () => void;
}
