import type { TradeSelect } from '../frame/events.ts';

/**
 * A message between a page and the chart in its frame. The frame sends that it is ready, its height, its title and what a
 * reader chooses. The page sends that it listens, and attributes that have changed.
 */
export interface Message {
  tradeWidgets: 1;
  /** CSS pixels. */
  height?: number;
  title?: string;
  select?: TradeSelect;
  attributes?: Record<string, string | null>;
}

/** The largest number of characters in a text of a message. */
export const longestText = 10_000;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText;
const isNumber = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) < 1e15;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const shapes: Record<string, (value: unknown) => boolean> = {
  tradeWidgets: (value) => value === 1,
  height: (value) => isNumber(value) && value >= 0 && value < 1e5,
  title: isText,
  select: (value) =>
    isRecord(value) &&
    isText(value.id) &&
    isText(value.label) &&
    (value.value === null || isNumber(value.value)) &&
    isNumber(value.year) &&
    typeof value.selected === 'boolean',
  attributes: (value) => isRecord(value) && Object.values(value).every((text) => text === null || isText(text)),
};

/** Whether data from another window is a message, without other properties. */
export const isMessage = (data: unknown): data is Message =>
  isRecord(data) &&
  'tradeWidgets' in data &&
  Object.entries(data).every(([key, value]) => Object.hasOwn(shapes, key) && shapes[key]?.(value));

/** The target origin of a reply. A page from a local file has no origin; `*` is safe, since no message is secret. */
export const targetOf = (origin: string): string => (/^https?:/.test(origin) ? origin : '*');
