// The type checker must report every expected error: an expectation without an error fails the check.

// @ts-expect-error: unknown measure
export const measure = <state-map measure="weight" />;
// @ts-expect-error: unknown attribute
export const attribute = <state-map yaer={2014} />;
// @ts-expect-error: the level must be 1 to 6
export const level = <trade-balance heading-level={7} />;
// @ts-expect-error: a partner is the code of a country
export const partner = <state-map partner={5} />;
// @ts-expect-error: unknown field of the event
export const event = <state-map ontrade-select={(event) => event.detail.code} />;
// Rows of custom data are an array or JSON.
export const rows = <state-map year={2024} data={[{ State: 'Ohio', Exports: 5 }]} />;
