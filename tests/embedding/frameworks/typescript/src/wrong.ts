import 'trade-widgets/define';
import { StateMap } from 'trade-widgets/state-map';

// The type checker must report every expected error: an expectation without an error fails the check.

const map = document.querySelector('state-map')!;
// @ts-expect-error: unknown property
map.yaer = 2014;
// @ts-expect-error: a year is a number or a string
map.year = [2014];
// @ts-expect-error: unknown field of the event
map.addEventListener('trade-select', (event) => event.detail.code);
// @ts-expect-error: the tag belongs to another class
const other: StateMap = document.createElement('trade-fact');

export { other };
