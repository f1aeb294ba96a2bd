// In place of the package's own types, which give every array of a program that reads them a `flat` that is not the language's.
import type { RenderResult } from '@lit-labs/ssr/lib/render-result.js';

export declare function render(value: unknown, renderInfo?: { customElementHostStack: object[] }): RenderResult;
