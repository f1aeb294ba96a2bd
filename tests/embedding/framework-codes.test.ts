/** The codes of the embed builder for React, Vue and Svelte, compiled by these frameworks, draw what the code for scripts draws. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { chooseForm, code, factsOf, openPage, site, withEmptyPage } from '../site/site.ts';
import { packed } from '../support/packed.ts';
import { openBrowser, serving, watch } from '../support/site.ts';
import { buildApp } from './app.ts';

const korea = 'State,Exports (million US dollars),note\nCalifornia,"9,876.5",{{ 1 + 1 }}\nTexas,8765,{a} <b> & "c"\nSource: our office,,\n';

/** Charts by what is chosen in the builder, as in its address. */
const choices: Record<string, string>[] = [
  { chart: 'state-map', year: '2014', measure: 'share', state: 'TX', 'heading-level': '2', scheme: 'dark' },
  { chart: 'trade-balance', partner: 'KR', 'compare-partner': 'DE', lang: 'ja', heading: '{x} {{ y }} "z" & <w>' },
  { chart: 'trade-balance', year: '2009', annotations: '2009: Financial “crisis”; 2011: {quake}' },
  { chart: 'trade-composition', classification: 'naics', flow: 'exports', controls: 'none', 'max-width': '560' },
  { chart: 'prefecture-ranking', count: '5', per: 'total', view: 'table' },
  { chart: 'top-partners', selected: 'DE', year: '2025', flow: 'imports' },
  { chart: 'trade-fact', name: 'balance-total', year: '2014', absolute: '' },
  { chart: 'state-map', year: '2024', partner: 'KR', source: 'Our {office}', rows: korea, 'max-width': '600' },
];

/** How each framework mounts the component that the query of the address names. */
const frameworks = {
  react: {
    component: 'tsx',
    main: 'main.tsx',
    imports: "import { createRoot } from 'react-dom/client';",
    mount: "const { TradeChart } = await chart();\ncreateRoot(document.querySelector('#app')!).render(<TradeChart />);",
  },
  vue: {
    component: 'vue',
    main: 'main.ts',
    imports: "import { createApp } from 'vue';",
    mount: "createApp((await chart()).default).mount('#app');",
  },
  svelte: {
    component: 'svelte',
    main: 'main.ts',
    imports: "import { mount } from 'svelte';",
    mount: "mount((await chart()).default, { target: document.querySelector('#app')! });",
  },
};
type Framework = keyof typeof frameworks;

let browser: Browser;
let pack: Awaited<ReturnType<typeof packed>>;
/** The codes of the builder by their forms, in the order of the choices. */
const codes = { script: [], react: [], vue: [], svelte: [] } as Record<'script' | Framework, string[]>;
/** What the code for scripts draws. */
const expected: unknown[] = [];

const shown = async (page: Page, { chart = '' }: Record<string, string>): Promise<unknown> =>
  chart === 'trade-fact' ? page.locator('trade-fact .figure').innerText() : factsOf(page, chart);

before(async () => {
  [browser, pack] = await Promise.all([openBrowser(), packed()]);
  await serving(site, async (address) => {
    for (const choice of choices) {
      const { page, problems } = await openPage(browser, `${address}builder.html#${new URLSearchParams(choice)}`);
      await page.locator(`${choice.chart} :is(.takeaway, .figure)`).first().waitFor();
      for (const form of Object.keys(codes) as Framework[]) {
        await chooseForm(page, form);
        codes[form].push(await code(page));
      }
      assert.deepEqual(problems, []);
      await page.context().close();
    }
    await withEmptyPage(browser, async (paste) => {
      for (const [i, choice] of choices.entries()) expected.push(await shown(await paste(codes.script[i]!), choice));
    });
  });
});
after(async () => {
  await browser.close();
  pack.remove();
});

/** The sources of an app with one component for each code. Each is loaded by itself, so that its own imports must suffice. */
function sourcesOf(name: Framework): Record<string, string> {
  const { component, main, imports, mount } = frameworks[name];
  const components = Object.fromEntries(codes[name].map((text, i) => [`chart-${i}.${component}`, text]));
  const loaders = Object.keys(components).map((file) => `() => import('./${file.replace('.tsx', '')}')`);
  const choose = `const chart = [${loaders.join(', ')}][Number(location.search.slice(1))]!;`;
  return { ...components, [main]: `${imports}\n\n${choose}\n${mount}\n` };
}

describe('the codes of the embed builder for frameworks', { concurrency: 2 }, () => {
  for (const name of Object.keys(frameworks) as Framework[])
    it(`compile in ${name}, and draw what the script draws`, async () => {
      const folder = await buildApp(name, pack.folder, sourcesOf(name));
      await serving(join(folder, 'dist'), async (address) => {
        const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
        const { problems } = watch(page);
        for (const [i, choice] of choices.entries()) {
          await page.goto(`${address}?${i}`);
          await page.locator(`${choice.chart} :is(.takeaway, .figure)`).first().waitFor();
          assert.deepEqual(await shown(page, choice), expected[i], codes[name][i]);
          if (choice['max-width']) {
            const width = await page.locator(choice.chart!).evaluate((element) => element.getBoundingClientRect().width);
            assert.equal(width, Number(choice['max-width']));
          }
          assert.deepEqual(problems, []);
        }
        await page.close();
      });
    });
});
