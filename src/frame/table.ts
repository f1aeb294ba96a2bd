import { css, html, nothing, type TemplateResult } from 'lit';
import type { Cell, Table } from '../model/view.ts';

/** The order of the rows that the reader has chosen. */
export interface Sort {
  /** Id of the column. */
  column: string;
  descending: boolean;
}

/** The rows in the chosen order. Rows without data are last in both directions. */
function sortedRows(table: Table, sort: Sort | undefined): Table['rows'] {
  const column = table.columns.findIndex(({ id }) => id === sort?.column);
  // Another measure can lack the column that the reader has chosen.
  if (!sort || column < 0) return table.rows;
  const value = (row: Table['rows'][number]): number | string | null => row.cells[column]?.value ?? null;
  return [...table.rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y));
    return sort.descending ? -order : order;
  });
}

/** A Japanese heading of up to this many characters is not broken. */
const longestWord = 6;

/**
 * A table of figures. The button in a heading sorts by its column; pressed again, it reverses the order.
 * @param areaName the name of the scrollable area. It is not that of the table, which a screen reader would say twice.
 */
export function tableTemplate(table: Table, areaName: string, sort: Sort | undefined, onSort: (sort: Sort) => void): TemplateResult {
  const header = Math.max(
    table.columns.findIndex(({ id }) => id === table.rowHeader),
    0,
  );
  // The column that the rows are read from starts at its edge, also where its cells are years.
  const kind = (cell: Cell | undefined, i: number): string => {
    const isNumber = typeof cell?.value === 'number';
    if (i === header) return isNumber ? '' : 'row-name';
    return isNumber ? 'number' : '';
  };
  return html`<div class="scroll" part="table" tabindex="0" role="group" aria-label=${areaName}>
    <table>
      <caption>
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${table.columns.map((column, i) => {
            const current = sort?.column === column.id ? sort : undefined;
            return html`<th
              scope="col"
              class="${kind(table.rows[0]?.cells[i], i)} ${column.label.length > longestWord ? 'long' : ''}"
              aria-sort=${current ? (current.descending ? 'descending' : 'ascending') : nothing}
            >
              <button type="button" @click=${() => onSort({ column: column.id, descending: current ? !current.descending : false })}>
                ${column.label} ${column.unit ? html`<small>${column.unit}</small>` : nothing}
              </button>
            </th>`;
          })}
        </tr>
      </thead>
      <tbody>
        ${sortedRows(table, sort).map(
          (row) =>
            html`<tr>
              ${row.cells.map((cell, i) => (i === header ? html`<th scope="row" class=${kind(cell, i)}>${cell.text}</th>` : html`<td class=${kind(cell, i)}>${cell.text}</td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

export const tableStyles = css`
  .scroll {
    /* The caption is as wide as what is visible of the table. */
    container-type: inline-size;
    max-height: 26em;
    overflow: auto;
    color: var(--_ink);
    font-size: 1.077em;
    /* Shadows at the lower and the right edge while there is more to scroll to. The surface scrolls over them at the end. */
    background:
      linear-gradient(transparent, var(--_surface) 60%) bottom / 100% 28px,
      linear-gradient(to right, transparent, var(--_surface) 50%) right / 32px 100%,
      linear-gradient(to top, var(--_scroll-shadow), transparent) bottom / 100% 10px,
      linear-gradient(to left, var(--_scroll-shadow), transparent) right / 10px 100%;
    background-attachment: local, local, scroll, scroll;
    background-repeat: no-repeat;
    --_scroll-shadow: color-mix(in srgb, var(--_ink) 28%, transparent);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  /* It stays while the columns scroll to the side. Its text has no element of its own, which Orca would not say as the name of the table. */
  caption {
    position: sticky;
    left: 0;
    /* Firefox counts the scroll bar as a part of the width. */
    width: calc(100cqi - 18px);
    padding: 0.4em 0;
    color: var(--_ink-muted);
    text-align: start;
  }
  th,
  td {
    padding: 0.3em 0.6em;
    border-bottom: 1px solid var(--_ink-faint);
    font-weight: 400;
    text-align: start;
    vertical-align: bottom;
  }
  thead th {
    position: sticky;
    top: 0;
    background: var(--_surface);
    font-weight: 600;
  }
  /* Otherwise Japanese breaks between any two characters, down to the width of the figures. A long heading has room for its phrases. */
  thead th {
    word-break: keep-all;
  }
  thead .long:lang(ja) {
    min-width: 7em;
    /* For engines without phrases. */
    word-break: normal;
    word-break: auto-phrase;
  }
  /* On a phone, the first column of figures is in view beside the names. */
  tbody .row-name {
    min-width: min(8em, 35cqi);
  }
  .number {
    text-align: end;
  }
  th button {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: inherit;
  }
  th small {
    display: block;
    font-size: 0.86em;
    color: var(--_ink-muted);
    font-weight: 400;
  }
  /* The arrow has an empty alternative text, since screen readers already present aria-sort. */
  [aria-sort='ascending'] button::before {
    content: '▲ ' / '';
  }
  [aria-sort='descending'] button::before {
    content: '▼ ' / '';
  }
  @media print {
    /* A sheet has no room to scroll to. */
    thead .long:lang(ja) {
      min-width: 0;
    }
    caption {
      width: auto;
    }
    .scroll {
      container-type: normal;
      max-height: none;
      overflow: visible;
      background: none;
    }
  }
`;
