import type { TradeSelect } from '../frame/chart-element.ts';

/**
 * What a page and the chart in its frame tell each other. The frame: that it is there, how high it is, what it shows, what
 * a reader chose. The page: that it listens, and attributes that changed.
 */
export interface Message {
  tradeWidgets: 1;
  /** CSS pixels. */
  height?: number;
  title?: string;
  select?: TradeSelect;
  attributes?: Record<string, string | null>;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 1000;
const isNumber = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) < 1e15;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const shapes: Record<string, (value: unknown) => boolean> = {
  tradeWidgets: (value) => value === 1,
  height: (value) => isNumber(value) && value >= 0 && value < 1e5,
  title: isText,
  select: (value) =>
    isRecord(value) && isText(value.id) && isText(value.label) && (value.value === null || isNumber(value.value)) && isNumber(value.year),
  attributes: (value) => isRecord(value) && Object.values(value).every((text) => text === null || isText(text)),
};

/** Whether something from another window is a message, with nothing else in it. */
export const isMessage = (data: unknown): data is Message =>
  isRecord(data) &&
  'tradeWidgets' in data &&
  Object.entries(data).every(([key, value]) => Object.hasOwn(shapes, key) && shapes[key]?.(value));

/** To whom an answer goes: a page from a folder has no origin that could be named, and what is told is no secret. */
export const targetOf = (origin: string): string => (/^https?:/.test(origin) ? origin : '*');
