import type { Lang } from '../model/locale.ts';

interface FrameText {
  /** Opens the table in a page without scripts. */
  table: string;
  /** The name of the area in which the table scrolls. */
  tableArea: string;
  /** What is announced after a reader has sorted the table. */
  sorted: (column: string, descending: boolean) => string;
  noScript: string;
  /** The name of the drawing, which screen readers say once when the focus enters it: its summary, and how to move. */
  drawing: (summary: string) => string;
}

export const frameText: Record<Lang, FrameText> = {
  en: {
    table: 'Show the figures as a table',
    tableArea: 'Scrollable table',
    drawing: (summary) => `${summary}. Arrow keys move, Enter selects.`,
    sorted: (column, descending) => `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}.`,
    noScript: 'Custom data needs the script custom-data.js, which could not be loaded.',
  },
  ja: {
    table: '数値を表で見る',
    tableArea: 'スクロールできる表',
    drawing: (summary) => `${summary}。矢印キーで移動、Enterキーで選択します。`,
    sorted: (column, descending) => `${column}の${descending ? '降順' : '昇順'}に並べ替えました。`,
    noScript: '独自データの表示に必要なスクリプトcustom-data.jsを読み込めませんでした。',
  },
};
