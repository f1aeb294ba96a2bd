import { html } from 'lit';
import '../src/define.ts';

export default { title: 'Examples' };

/** A table directly inside the element is its custom data. */
export const TableOfCustomData = {
  render: () =>
    html`<trade-balance heading="US trade in goods, by our count" source="Our office">
      <table>
        <thead>
          <tr>
            <th>Year</th>
            <th>Exports (million US dollars)</th>
            <th>Imports (million US dollars)</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>2023</td>
            <td>10,000</td>
            <td>20,000</td>
          </tr>
          <tr>
            <td>2024</td>
            <td>30,000</td>
            <td>20,000</td>
          </tr>
        </tbody>
      </table>
    </trade-balance>`,
};

/** Rows in the property `data`: exports of four states to South Korea. */
export const RowsOfCustomData = {
  render: () =>
    html`<state-map
      partner="KR"
      source="Our office"
      .data=${[
        { State: 'California', year: 2024, 'Exports (million US dollars)': 9876.5 },
        { State: 'Texas', year: 2024, 'Exports (million US dollars)': 8765 },
        { State: 'Ohio', year: 2024, 'Exports (million US dollars)': 432.1 },
        { State: 'Hawaii', year: 2024, 'Exports (million US dollars)': 12 },
      ]}
    ></state-map>`,
};

/** A CSV in the attribute `src`. The columns are those that a chart downloads. */
export const FileOfCustomData = {
  render: () =>
    html`<top-partners
      heading="US goods exports to three partners"
      source="Our office"
      src="data:text/csv,code,year,Exports%20(million%20US%20dollars)%0AKR,2024,900%0ADE,2024,700%0AJP,2024,450%0A"
    ></top-partners>`,
};

/** Charts of one group share the chosen state and the year. */
export const Group = {
  render: () =>
    html`<div style="display: grid; gap: 2.5rem">
      <state-map group="states" year="2014" state="TX"></state-map>
      <state-ranking group="states" year="2014"></state-ranking>
    </div>`,
};

/** The reader's choices are in the address of the page, under the id of the element: choose a state, and copy the address. */
export const DeepLink = { render: () => html`<state-map id="exports" deep-link year="2014"></state-map>` };

/** Texts at years, which are spoken with the year and are in the table too. */
export const Annotations = {
  render: () => html`<trade-balance annotations="2009: Financial crisis; 2011: Tōhoku earthquake; 2020: Pandemic"></trade-balance>`,
};
