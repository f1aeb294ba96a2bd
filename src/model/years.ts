/** The years of a column, a value a year: [first, last]. */
export const yearsOf = (firstYear: number, values: readonly unknown[] | undefined): [first: number, last: number] => [
  firstYear,
  firstYear + (values?.length ?? 0) - 1,
];
