import 'trade-widgets/define';
import type { PartnerCode } from 'trade-widgets';
import { StateMap } from 'trade-widgets/state-map';

// The type checker must report every expected error: an expectation without an error fails the check.
import { renderElement } from 'trade-widgets/server';

const map = document.querySelector('state-map')!;
// @ts-expect-error: unknown property
map.yaer = 2014;
// @ts-expect-error: unknown measure
map.measure = 'weight';
// @ts-expect-error: unknown view
map.view = 'picture';
// @ts-expect-error: a year is a number or a string
map.year = [2014];
// @ts-expect-error: a partner is the code of a country
map.partner = 5;
// @ts-expect-error: Argentina has no partner pack
const withPack: PartnerCode = 'AR';
// Custom data can be about any country.
map.partner = 'AR';
map.partner = withPack;
// @ts-expect-error: unknown field of the event
map.addEventListener('trade-select', (event) => event.detail.code);
// @ts-expect-error: the tag belongs to another class
const other: StateMap = document.createElement('trade-fact');

// @ts-expect-error: unknown attribute
renderElement('state-map', { yeer: 2014 });
// @ts-expect-error: unknown measure
renderElement('state-map', { measure: 'weight' });
// @ts-expect-error: a flow is an attribute of other elements
renderElement('state-map', { flow: 'exports' });
// @ts-expect-error: unknown tag
renderElement('state-mop');
renderElement('state-map', { year: 2014, lang: 'ja', 'data-id': '7', hidden: true }, { data: [{ State: 'Ohio', Exports: 5 }] });

export { other };
