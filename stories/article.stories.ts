/// <reference types="vite/client" />
import '../src/define.ts';
import page from '../index.html?raw';

const parsed = new DOMParser().parseFromString(page, 'text/html');

/** The article without its scripts. A control sets its language. */
function article({ lang }: { lang: string }): HTMLElement {
  const container = document.createElement('div');
  container.lang = lang;
  for (const part of parsed.querySelectorAll('style, main')) container.append(part.cloneNode(true));
  container.querySelector('main > script')?.remove();
  return container;
}

export default {
  title: 'Article',
  tags: ['!autodocs'],
  render: article,
  argTypes: { lang: { control: 'inline-radio', options: ['en', 'ja'] } },
};

export const English = { args: { lang: 'en' } };
export const Japanese = { args: { lang: 'ja' } };
