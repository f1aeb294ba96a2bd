import type { Lang } from '../model/locale.ts';
import { clean } from './clean.ts';

/** Why a file could not be fetched. */
export interface WebText {
  page: string;
  status: (status: number, text: string) => string;
  unreachable: string;
  large: (megabytes: number) => string;
  slow: (seconds: number) => string;
  charset: (charset: string) => string;
}

export const webText: Record<Lang, WebText> = {
  en: {
    page: 'Found a web page, not a CSV or JSON file.',
    status: (status, text) => `The server answered ${status}${text && ` (${clean(text)})`} instead of a file.`,
    unreachable: 'The file cannot be reached, or its server does not allow other sites to read it (CORS).',
    large: (megabytes) => `The file is larger than ${megabytes} MB.`,
    slow: (seconds) => `The server did not send the whole file within ${seconds} seconds.`,
    charset: (charset) => `The file is not in the expected character encoding, ${clean(charset)}.`,
  },
  ja: {
    page: 'CSVやJSONのファイルではなく、ウェブページでした。',
    status: (status, text) => `サーバーがファイルの代わりにエラー${status}${text && `（${clean(text)}）`}を返しました。`,
    unreachable: 'ファイルを取得できません。接続できないか、サーバーがほかのサイトからの読み取り（CORS）を許可していません。',
    large: (megabytes) => `ファイルが${megabytes} MBを超えています。`,
    slow: (seconds) => `サーバーが${seconds}秒以内にファイルを送り終えませんでした。`,
    charset: (charset) => `ファイルの文字コードが、想定した${clean(charset)}ではありません。`,
  },
};
