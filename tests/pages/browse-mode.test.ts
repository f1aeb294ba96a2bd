import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openArticle } from '../support/article-page.ts';
import { openBrowser } from '../support/site.ts';
import { charts } from '../support/tags.ts';

const article = new URL('../../dist/site/index.html', import.meta.url);
let browser: Browser;

before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** A node of Chromium's accessibility tree. */
interface AccessibleNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  childIds?: string[];
}

/**
 * What a screen reader stops at in browse mode, where the arrow keys go through a page: a heading, a paragraph with text, a drawing, and a
 * toolbar, whose controls are read together. Orca stops at a status bar too, also at an empty one. A screen reader reads a long paragraph in
 * several lines; how many depends on the width.
 */
const stopRoles = ['heading', 'listitem', 'listbox', 'toolbar', 'status', 'StaticText', 'button', 'link', 'radio', 'combobox', 'slider'];

type Tree = ReadonlyMap<string, AccessibleNode>;

const childrenOf = (tree: Tree, { childIds = [] }: AccessibleNode): AccessibleNode[] => childIds.map((id) => tree.get(id)!);

const hasText = (tree: Tree, node: AccessibleNode): boolean =>
  (!node.ignored && node.role?.value === 'StaticText') || childrenOf(tree, node).some((child) => hasText(tree, child));

function stopsIn(tree: Tree, node: AccessibleNode): string[] {
  const role = (!node.ignored && node.role?.value) || '';
  if (role === 'table') return [];
  if (stopRoles.includes(role) || (role === 'paragraph' && hasText(tree, node))) return [`${role} ${node.name?.value ?? ''}`.trim()];
  return childrenOf(tree, node).flatMap((child) => stopsIn(tree, child));
}

for (const lang of ['en', 'ja'])
  test(`the charts of the article have at most 60 stops in browse mode outside tables, and each drawing is one (${lang})`, async (context) => {
    const { page } = await openArticle(browser, article, lang);
    await page.waitForFunction(
      (tags) => [...document.querySelectorAll(tags)].every((chart) => chart.shadowRoot?.querySelector('[role=listbox]')),
      charts.join(),
    );
    const session = await page.context().newCDPSession(page);
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AccessibleNode[] };
    const tree = new Map(nodes.map((node) => [node.nodeId, node]));
    const figures = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'figure');
    assert.ok(figures.length >= charts.length);
    const stops = figures.map((figure) => stopsIn(tree, figure));
    for (const ofChart of stops) {
      context.diagnostic(`${ofChart.length} stops: ${ofChart[0]}`);
      assert.equal(ofChart.filter((stop) => stop.startsWith('listbox ')).length, 1, ofChart.join('; '));
    }
    const ofCharts = stops.flat().length;
    context.diagnostic(
      `${ofCharts} stops in ${figures.length} charts, ${stopsIn(tree, nodes[0]!).length - ofCharts} in the text of the article`,
    );
    assert.ok(ofCharts <= 60, String(ofCharts));
    await page.close();
  });
