import type { Lang } from '../../model/locale.ts';

interface ControlsText {
  /** The name of the controls of a chart. */
  controls: (title: string) => string;
  view: string;
  chart: string;
  table: string;
  year: string;
  earlier: string;
  later: string;
  play: string;
  pause: string;
  /** The year of the slider with the first figure of the chart. */
  yearWithFigure: (year: number, figure: string) => string;
  /** What is announced after a change of year or measure. */
  announcement: (year: number, takeaway: string) => string;
}

export const controlsText: Record<Lang, ControlsText> = {
  en: {
    controls: (title) => `Controls: ${title}`,
    view: 'Chart or table',
    chart: 'Chart',
    table: 'Table',
    year: 'Year',
    earlier: 'One year earlier',
    later: 'One year later',
    play: 'Play',
    pause: 'Pause',
    yearWithFigure: (year, figure) => `${year}: ${figure}`,
    announcement: (year, takeaway) => `${year}. ${takeaway}`,
  },
  ja: {
    controls: (title) => `表示の設定：${title}`,
    view: '図と表の切り替え',
    chart: '図',
    table: '表',
    year: '年',
    earlier: '前の年',
    later: '次の年',
    play: '再生',
    pause: '一時停止',
    yearWithFigure: (year, figure) => `${year}年：${figure}`,
    announcement: (year, takeaway) => `${year}年。${takeaway}`,
  },
};
