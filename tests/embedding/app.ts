import assert from 'node:assert/strict';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { install, npm } from '../support/packed.ts';
import { serving, watch } from '../support/site.ts';

/**
 * Copies an app out of the repository into the folder of the packed package, installs its dependencies, checks its types and builds it.
 * The type check also fails if an expected error of `src/wrong.*` does not occur.
 * @param sources files that replace the app's own in `src`, by their names
 * @returns the app's folder
 */
export async function buildApp(name: string, packageFolder: string, sources?: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(packageFolder, name);
  cpSync(fileURLToPath(new URL(`frameworks/${name}/`, import.meta.url)), folder, { recursive: true });
  if (sources) {
    rmSync(join(folder, 'src'), { recursive: true });
    mkdirSync(join(folder, 'src'));
    for (const [file, text] of Object.entries(sources)) writeFileSync(join(folder, 'src', file), text);
  }
  await install(folder);
  await npm(folder, 'run', 'check');
  await npm(folder, 'run', 'build');
  return folder;
}

/** Uses a built app as a reader does: the map follows the state of the app, and the app receives the map's events. */
export const checkApp = (browser: Browser, folder: string): Promise<void> =>
  serving(join(folder, 'dist'), async (address) => {
    const page = await browser.newPage();
    const { problems, requests } = watch(page);
    /** Waits until an element has exactly this text. */
    const waitForText = (selector: string, text: string): Promise<void> =>
      page
        .locator(selector)
        .and(page.getByText(text, { exact: true }))
        .waitFor();
    const yearAndState = (): Promise<unknown[]> =>
      page.locator('state-map').evaluate(({ year, state }: HTMLElementTagNameMap['state-map']) => [year, state || null]);

    await page.goto(address);
    await waitForText(
      'state-map .takeaway',
      'California, Washington, and Texas exported the most goods to Japan in 2013, led by California ($12.7\u00a0billion); 19 states exported $1\u00a0billion or more.',
    );
    assert.equal(await page.locator('state-map [data-mark]').count(), 51);
    assert.equal(await page.locator('state-map [role=heading]').getAttribute('aria-level'), '2');
    assert.equal(await page.locator('state-map .toolbar').count(), 0, 'controls="none" hides the toolbar');
    assert.deepEqual(await yearAndState(), [2013, null]);

    await page.locator('state-map [data-mark=CA] .hit').click();
    await waitForText('output', 'California: 12739.04 million USD in 2013');
    await waitForText('state-map [role=heading]', 'Exports of California');
    await waitForText(
      'state-map .takeaway',
      'California exported $12.7\u00a0billion of goods to Japan in 2013: 7.6% of all its goods exports; Japan was its 4th- or 5th-largest market.',
    );
    assert.deepEqual(await yearAndState(), [2013, 'CA']);

    await page.locator('#washington').click();
    await page.locator('#later').click();
    await waitForText(
      'state-map .takeaway',
      'Washington exported $7.4\u00a0billion of goods to Japan in 2014: 8.1% of all its goods exports; Japan was between its 3rd- and 5th-largest market.',
    );
    assert.deepEqual(await yearAndState(), [2014, 'WA']);

    await page.locator('state-map [data-mark=WA]').focus();
    await page.keyboard.press('Enter');
    await waitForText('state-map [role=heading]', 'Exports of Washington');
    await waitForText(
      'state-map .takeaway',
      'California, Washington, and Texas exported the most goods to Japan in 2014, led by California ($12.2\u00a0billion); 21 states exported $1\u00a0billion or more.',
    );
    assert.deepEqual(await yearAndState(), [2014, null]);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(address) && !url.startsWith('data:')),
      [],
    );
    await page.close();
  });
