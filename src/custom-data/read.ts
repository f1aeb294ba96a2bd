import type { TopPartnersSlice } from '../data/top-partners.ts';
import type { TradeBalanceSlice } from '../data/trade-balance.ts';
import type { Lang } from '../model/locale.ts';
import { readTradeBalance } from './balance.ts';
import { clean } from './clean.ts';
import { isCountry } from './code-lookup.ts';
import { readTradeComposition, type CompositionBase } from './composition.ts';
import type { CustomData } from './custom-data.ts';
import { readTopPartners } from './partners.ts';
import { readPrefectures, type PrefectureBase } from './prefectures.ts';
import type { Reader } from './reader.ts';
import { toSheet, type Input } from './sheet.ts';
import { readStateMap, readStateRanking, type StateMapBase, type StateRankingBase } from './states.ts';
import { CustomDataError, text } from './text.ts';
import { webAddressOf } from './web-address.ts';

/** The slices of each element, as its view takes them. */
export interface Bases {
  'state-map': StateMapBase;
  'state-ranking': StateRankingBase;
  'prefecture-map': PrefectureBase;
  'prefecture-ranking': PrefectureBase;
  'top-partners': TopPartnersSlice;
  'trade-balance': TradeBalanceSlice;
  'trade-composition': CompositionBase;
}

const readers: { [T in keyof Bases]: Reader<Bases[T]> } = {
  'state-map': readStateMap,
  'state-ranking': readStateRanking,
  'prefecture-map': readPrefectures,
  'prefecture-ranking': readPrefectures,
  'top-partners': readTopPartners,
  'trade-balance': readTradeBalance,
  'trade-composition': readTradeComposition,
};

interface ReadOptions<B> {
  lang: Lang;
  /** The bundled slices. Their names, maps and residents are kept. */
  base: B;
  /** ISO 3166-1 alpha-2 code of the country that the data is about. */
  partner?: string | null | undefined;
  /** The publisher of the figures. */
  source?: string | null | undefined;
  /** The address of the publication. An address other than http and https is ignored. */
  sourceUrl?: string | null | undefined;
  /** The year of figures without a year; for prefectures, the year that is shown. */
  year?: number | undefined;
  /** What the figures of a trade balance count: total, goods or services. */
  measure?: string | undefined;
}

/**
 * Reads custom data into the slices of an element.
 * @throws CustomDataError with a sentence in `lang`: where, what was found, what was expected
 */
export function readCustomData<T extends keyof Bases, B extends Bases[T]>(tag: T, input: Input, options: ReadOptions<B>): CustomData<B> {
  const t = text[options.lang];
  if (!Object.hasOwn(readers, tag)) throw new CustomDataError(t.tag(tag, Object.keys(readers).join(t.comma)));
  const partner = options.partner?.trim().toUpperCase();
  if (partner && !isCountry(partner)) throw new CustomDataError(t.partner(options.partner ?? ''));
  const source = { text: clean(options.source ?? '', 300) || t.defaultSource, url: webAddressOf(options.sourceUrl) };
  const read: Reader<Bases[T]> = readers[tag];
  const result = read(toSheet(input, t), options.base, {
    t,
    year: options.year,
    source,
    measure: options.measure,
  });
  return { ...result, warnings: result.warnings.slice(0, 20), partner: partner || undefined };
}
