/** The script of the gallery and the embed builder, with every element. */
import '../define.ts';
import { define } from '../frame/define.ts';
import { EmbedBuilder } from './embed-builder.ts';
import { pageLang } from './site-header.ts';
import { siteText, type Page } from './text.ts';
import { TradeGallery } from './trade-gallery.ts';

const page: Page = document.querySelector(EmbedBuilder.tagName) ? 'builder' : 'gallery';
const lang = pageLang();
document.documentElement.lang = lang;
document.title = `${siteText[lang].pages[page]} – ${siteText[lang].site}`;

for (const element of [EmbedBuilder, TradeGallery]) define(element);
