/** Custom data as an element's view takes them. */
export interface CustomData<S> {
  /** In place of the element's bundled slices. */
  slices: S;
  /** The years that can be shown: [first, last]. */
  years: [first: number, last: number];
  /** Values of the element's attributes that the data allow; the first is the default. */
  choices: Record<string, string[]>;
  /** Sentences for the editor about what does not stop the data from being shown. */
  warnings: string[];
  /** ISO 3166-1 alpha-2 code of the country that the data are about, where it is not the element's own. */
  partner: string | undefined;
}

/** What the reader of one element gives. */
export type Part<S> = Pick<CustomData<S>, 'slices' | 'years' | 'choices'>;

/** Twelve digits drop the error of binary arithmetic. */
export const tidy = (value: number): number => Number(value.toPrecision(12));
