import type { Classification } from './text.ts';

/** Groups of products that both classifications have. A group has one colour. */
export const products = ['machinery', 'manufactures', 'chemicals', 'materials', 'food', 'fuels', 'crude', 'drinks', 'other'] as const;

export type Product = (typeof products)[number];

/** The codes of each group: SITC sections, and NAICS industries of three digits. */
const codes: Record<Classification, Partial<Record<Product, readonly string[]>>> = {
  sitc: {
    machinery: ['7'],
    manufactures: ['8'],
    chemicals: ['5'],
    materials: ['6'],
    food: ['0', '4'],
    fuels: ['3'],
    crude: ['2'],
    drinks: ['1'],
  },
  naics: {
    machinery: ['333', '334', '335', '336'],
    manufactures: ['315', '316', '323', '337', '339'],
    chemicals: ['325'],
    materials: ['313', '314', '321', '322', '326', '327', '331', '332'],
    food: ['111', '112', '114', '311'],
    fuels: ['211', '324'],
    crude: ['113', '115', '212'],
    drinks: ['312'],
  },
};

/** The group of a section or industry; `other` for waste, second-hand goods, goods returned and special transactions. */
export const productOf = (classification: Classification, code: string): Product =>
  products.find((product) => codes[classification][product]?.includes(code)) ?? 'other';
