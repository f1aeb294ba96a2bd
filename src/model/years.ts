/** The first and the last year of a column with one value for each year. */
export const yearsOf = (firstYear: number, values: readonly unknown[] | undefined): [first: number, last: number] => [
  firstYear,
  firstYear + (values?.length ?? 0) - 1,
];
