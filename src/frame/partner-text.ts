import type { Country } from '../model/country.ts';
import { list } from '../model/format.ts';
import type { Lang } from '../model/locale.ts';

interface PartnerText {
  /** The element has no figures for the partner. */
  unknown: (partner: string, allowed: readonly Country[]) => string;
  /** The pack with the figures is not on the page. */
  notOnPage: (country: Country) => string;
  /** The pack with the figures has not been imported on the server. */
  notImported: (country: Country) => string;
}

/** Names with their codes: Japan (JP). */
const withCodes = (countries: readonly Country[], lang: Lang): string =>
  list(
    countries.map(({ name, code }) => (lang === 'ja' ? `${name}（${code}）` : `${name} (${code})`)),
    lang,
  );

export const partnerText: Record<Lang, PartnerText> = {
  en: {
    unknown: (partner, allowed) => `There are no figures for the partner “${partner}”, only for ${withCodes(allowed, 'en')}.`,
    notOnPage: ({ name, code }) =>
      `The figures for ${name} are not loaded: add <script src="partners/${code}.js"></script> to the page, or import 'trade-widgets/partners/${code}' in an application.`,
    notImported: ({ name, code }) => `The figures for ${name} are not loaded: import 'trade-widgets/partners/${code}' first.`,
  },
  ja: {
    unknown: (partner, allowed) => `相手国・地域「${partner}」の数値はなく、${withCodes(allowed, 'ja')}の数値だけがあります。`,
    notOnPage: ({ name, code }) =>
      `${name}の数値が読み込まれていません。ページに<script src="partners/${code}.js"></script>を追加するか、アプリケーションで'trade-widgets/partners/${code}'をインポートしてください。`,
    notImported: ({ name, code }) => `${name}の数値が読み込まれていません。先に'trade-widgets/partners/${code}'をインポートしてください。`,
  },
};
