import type { Lang } from '../model/locale.ts';

interface FrameText {
  source: string;
  table: string;
  year: string;
  earlier: string;
  later: string;
  tools: string;
  noScript: string;
}

export const frameText: Record<Lang, FrameText> = {
  en: {
    source: 'Source: ',
    table: 'Show the figures as a table',
    year: 'Year',
    earlier: 'One year earlier',
    later: 'One year later',
    tools: 'Enlarge, take away, share',
    noScript: 'Custom data need custom-data.js, which did not load.',
  },
  ja: {
    source: '出典：',
    table: '数値を表で見る',
    year: '年',
    earlier: '前の年',
    later: '次の年',
    tools: '拡大・保存・共有',
    noScript: 'custom-data.jsを読み込めません。',
  },
};
