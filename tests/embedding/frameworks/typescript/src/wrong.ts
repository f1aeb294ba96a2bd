import 'trade-widgets/define';
import { StateMap } from 'trade-widgets/state-map';

// Each of these is an error to the type checker, and one that it does not find is an error too.

const map = document.querySelector('state-map')!;
// @ts-expect-error: there is no such property
map.yaer = 2014;
// @ts-expect-error: a year is a number or its text
map.year = [2014];
// @ts-expect-error: there is no such field in the event
map.addEventListener('trade-select', (event) => event.detail.code);
// @ts-expect-error: this tag is of another class
const other: StateMap = document.createElement('trade-fact');

export { other };
