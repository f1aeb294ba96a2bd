import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { StateMap } from '../../src/elements/state-map/state-map.ts';
import { all, place } from './page.ts';

let clicks = 0;

/** A state map with a control of the page that uses it. */
class CustomStateMap extends StateMap {
  protected override furtherControls(): TemplateResult {
    return html`<button class="custom" type="button" @click=${() => clicks++}>States in ${this.year}</button>`;
  }
}

describe('a subclass of a chart', () => {
  before(() => customElements.define('custom-state-map', CustomStateMap));

  it("draws the template of its further controls, made with Lit's html, with its listener", async () => {
    const element = await place<CustomStateMap>('<custom-state-map year="2014"></custom-state-map>');
    const [button] = all<HTMLButtonElement>(element, 'button.custom');
    expect(button?.textContent).to.equal('States in 2014');
    button!.click();
    expect(clicks).to.equal(1);
    element.year = 2015;
    await element.updateComplete;
    expect(all(element, 'button.custom')).to.deep.equal([button]);
    expect(button!.textContent).to.equal('States in 2015');
    expect(all(element, '.mark')).to.have.length(51);
  });
});
