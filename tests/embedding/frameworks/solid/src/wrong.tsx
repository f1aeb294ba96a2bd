// Each of these is an error to the type checker, and one that it does not find is an error too.

// @ts-expect-error: there is no such measure
export const measure = () => <state-map measure="weight" />;
// @ts-expect-error: there is no such attribute
export const attribute = () => <state-map yaer={2014} />;
// @ts-expect-error: a level is from 1 to 6
export const level = () => <trade-balance heading-level={7} />;
// @ts-expect-error: there is no such field in the event
export const event = () => <state-map on:trade-select={(event) => event.detail.code} />;
// @ts-expect-error: a year is a number or its text
export const property = () => <state-map prop:year={[2014]} />;
