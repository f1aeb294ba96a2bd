import { sentenceSpace, type Lang } from '../../model/locale.ts';

interface SelectionText {
  /** The accessible name of the chosen mark. */
  spoken: (spoken: string) => string;
  /** The name of the button that closes the strip. */
  letGo: (name: string) => string;
  /** What is announced when a mark is chosen: its name, and the takeaway if it has changed, else what the strip says. */
  selected: (name: string, takeaway: string) => string;
  /** The figures of a mark as a sentence; empty without figures. */
  facts: (facts: readonly (readonly [name: string, value: string])[]) => string;
  deselected: (name: string, takeaway: string) => string;
}

const withTakeaway = (text: string, takeaway: string, lang: Lang): string => (takeaway ? text + sentenceSpace[lang] + takeaway : text);

export const selectionText: Record<Lang, SelectionText> = {
  en: {
    spoken: (spoken) => `${spoken}, selected`,
    letGo: (name) => `Deselect ${name}`,
    selected: (name, takeaway) => withTakeaway(`${name}, selected.`, takeaway, 'en'),
    facts: (facts) => (facts.length ? `${facts.map(([name, value]) => `${name}: ${value}`).join('; ')}.` : ''),
    deselected: (name, takeaway) => withTakeaway(`${name}, no longer selected.`, takeaway, 'en'),
  },
  ja: {
    spoken: (spoken) => `${spoken}、選択中`,
    letGo: (name) => `${name}の選択を解除`,
    selected: (name, takeaway) => withTakeaway(`${name}を選択。`, takeaway, 'ja'),
    facts: (facts) => (facts.length ? `${facts.map(([name, value]) => `${name}：${value}`).join('、')}。` : ''),
    deselected: (name, takeaway) => withTakeaway(`${name}の選択を解除。`, takeaway, 'ja'),
  },
};
