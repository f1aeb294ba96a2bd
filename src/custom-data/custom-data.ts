/** Custom data in the form that the view of an element takes. */
export interface CustomData<S> {
  /** The slices to draw in place of the bundled ones. */
  slices: S;
  /** The first and the last year that can be shown. */
  years: [first: number, last: number];
  /** The values that the data allows for attributes of the element, the default first. */
  choices: Record<string, string[]>;
  /** Sentences for the editor about contradictions that do not stop the data from being shown. */
  warnings: string[];
  /** Headings of amounts without a unit, which are read as million US dollars. */
  unitless: string[];
  /** Headings that mean nothing to the element. Their columns are not read. */
  unread: string[];
  /** ISO 3166-1 alpha-2 code of the country that the data is about; undefined for the element's own. */
  partner: string | undefined;
}
