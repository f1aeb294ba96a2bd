import slice from '../../data/slices/partner-codes.json' with { type: 'json' };

/** ISO 3166-1 alpha-2 codes of the partners, besides Japan, whose packs have a balance or figures by state; `EU` is the European Union. */
export const partnerCodes: { balance: string[]; states: string[] } = slice;

/** The codes of all packs, for types. TypeScript does not infer them from JSON; a test compares them with the slice. */
export const packCodes = [
  ...(['AU', 'BE', 'BR', 'CA', 'CH', 'CN', 'DE', 'ES', 'EU', 'FR', 'GB', 'HK', 'ID', 'IE', 'IL', 'IN'] as const),
  ...(['IT', 'KR', 'MX', 'MY', 'NG', 'NL', 'PH', 'RU', 'SA', 'SE', 'SG', 'TH', 'TW', 'VE', 'VN'] as const),
] as const;

/** The partners with official figures: Japan, whose figures are bundled, and those with a pack. */
export type PartnerCode = 'JP' | (typeof packCodes)[number];

/** A value of `partner`. Custom data can be about any other country. */
export type Partner = PartnerCode | (string & {});
