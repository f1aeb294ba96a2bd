import type { TopPartnersSlice } from '../data/top-partners.ts';
import type { TradeBalanceSlice } from '../data/trade-balance.ts';
import type { Lang } from '../model/locale.ts';
import { readTradeBalance } from './balance.ts';
import { clean } from './clean.ts';
import { readTradeComposition, type CompositionBase } from './composition.ts';
import type { CustomData, Part } from './custom-data.ts';
import { readTopPartners } from './partners.ts';
import { readPrefectures, type PrefectureBase } from './prefectures.ts';
import type { Reading } from './records.ts';
import { isCountry } from './regions.ts';
import { toSheet, type Input, type Sheet } from './sheet.ts';
import type { Options } from './specs.ts';
import { readStateMap, readStateRanking, type StateMapBase, type StateRankingBase } from './states.ts';
import { CustomDataError, text } from './text.ts';

/** What each element draws: the first argument of its view. */
export interface Bases {
  'state-map': StateMapBase;
  'state-ranking': StateRankingBase;
  'prefecture-map': PrefectureBase;
  'prefecture-ranking': PrefectureBase;
  'top-partners': TopPartnersSlice;
  'trade-balance': TradeBalanceSlice;
  'trade-composition': CompositionBase;
}

const readers: { [T in keyof Bases]: <B extends Bases[T]>(sheet: Sheet, base: B, options: Options) => Part<B> & { reading: Reading } } = {
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
  /** The bundled slices, whose names, places and residents are kept. */
  base: B;
  /** ISO 3166-1 alpha-2 code of the country that the data are about. */
  partner?: string | null | undefined;
  /** Who publishes the figures, in a few words. */
  source?: string | null | undefined;
  /** Any address but http and https is left out. */
  sourceUrl?: string | null | undefined;
  /** The year of figures that name no year; for prefectures the year that is shown. */
  year?: number | undefined;
  /** What the figures of a trade balance are of: total, goods or services. */
  measure?: string | undefined;
}

/**
 * Reads custom data into the slices that an element's view takes.
 * @throws CustomDataError whose message is one sentence in `lang`: where, what was found, what was expected
 */
export function readCustomData<T extends keyof Bases, B extends Bases[T]>(tag: T, input: Input, options: ReadOptions<B>): CustomData<B> {
  const t = text[options.lang];
  if (!Object.hasOwn(readers, tag)) throw new CustomDataError(t.tag(tag, Object.keys(readers).join(t.comma)));
  const partner = options.partner?.trim().toUpperCase();
  if (partner && !isCountry(partner)) throw new CustomDataError(t.partner(options.partner ?? ''));
  const url = options.sourceUrl?.trim() ?? '';
  const source = { text: clean(options.source ?? '', 300) || t.source, url: /^https?:\/\/[^\s"'<>\\]+$/i.test(url) ? url : '' };
  const read: (sheet: Sheet, base: B, options: Options) => Part<B> & { reading: Reading } = readers[tag];
  const { reading, ...part } = read(toSheet(input, t), options.base, {
    t,
    year: options.year,
    source,
    measure: options.measure,
  });
  return { ...part, warnings: reading.warnings.slice(0, 20), partner: partner || undefined };
}
