import { region } from '../model/format.ts';
import type { Lang } from '../model/locale.ts';

/** Countries that English gives an article: the Netherlands. */
const withArticle = new Set('AE BS CD CF CG CK DO EU FK FO GB GM IO KM KY MH MP MV NL PH SB SC TC US VG VI'.split(' '));

/** The one character that a country is written with after 対 and the like. */
const short: Partial<Record<string, string>> = {
  KR: '韓',
  CN: '中',
  GB: '英',
  DE: '独',
  FR: '仏',
  IT: '伊',
  IN: '印',
  AU: '豪',
  TW: '台',
  CA: '加',
  RU: '露',
  US: '米',
  JP: '日',
};

/** English uses of a country in a sentence, Japanese ones in a compound. */
interface Country {
  /** South Korea, the Netherlands, 韓国. */
  name: string;
  /** South Korea's, the Netherlands'. */
  possessive: string;
  /** 対韓, 対オランダ. */
  towards: string;
}

/** @param code ISO 3166-1 alpha-2 */
export function country(code: string, lang: Lang): Country {
  const bare = region(code, lang);
  const name = lang === 'en' && withArticle.has(code) ? `the ${bare}` : bare;
  return { name, possessive: name.endsWith('s') ? `${name}'` : `${name}'s`, towards: `対${short[code] ?? bare}` };
}
