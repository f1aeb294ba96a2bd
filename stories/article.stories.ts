/// <reference types="vite/client" />
import '../src/define.ts';
import page from '../index.html?raw';

const parsed = new DOMParser().parseFromString(page, 'text/html');

/** The article page as it stands, without its own script: the language is a control here. */
function article({ lang }: { lang: string }): HTMLElement {
  const holder = document.createElement('div');
  holder.lang = lang;
  for (const part of parsed.querySelectorAll('style, main')) holder.append(part.cloneNode(true));
  holder.querySelector('main > script')?.remove();
  return holder;
}

export default {
  title: 'Article',
  tags: ['!autodocs'],
  render: article,
  argTypes: { lang: { control: 'inline-radio', options: ['en', 'ja'] } },
};

export const English = { args: { lang: 'en' } };
export const Japanese = { args: { lang: 'ja' } };
