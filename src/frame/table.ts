import { css, html, nothing, type TemplateResult } from 'lit';
import type { Cell, Table } from '../model/view.ts';

export interface Sort {
  column: number;
  descending: boolean;
}

/** The rows in the order that the reader asked for; no data comes last either way. */
function sortedRows(table: Table, sort: Sort | undefined): Table['rows'] {
  if (!sort) return table.rows;
  const value = (row: Table['rows'][number]): number | string | null => row.cells[sort.column]?.value ?? null;
  return [...table.rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y));
    return sort.descending ? -order : order;
  });
}

/** The whole of a view in figures. A heading's button sorts by its column, and a second time the other way round. */
export function tableTemplate(table: Table, sort: Sort | undefined, onSort: (sort: Sort) => void): TemplateResult {
  const side = (cell: Cell | undefined): string => (typeof cell?.value === 'number' ? 'number' : '');
  return html`<div class="scroll" part="table" tabindex="0" role="region" aria-label=${table.caption}>
    <table>
      <caption>
        ${table.caption}
      </caption>
      <thead>
        <tr>
          ${table.columns.map((column, i) => {
            const at = sort?.column === i ? sort : undefined;
            return html`<th
              scope="col"
              class=${side(table.rows[0]?.cells[i])}
              aria-sort=${at ? (at.descending ? 'descending' : 'ascending') : nothing}
            >
              <button type="button" @click=${() => onSort({ column: i, descending: at ? !at.descending : false })}>
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
              ${row.cells.map((cell, i) => (i ? html`<td class=${side(cell)}>${cell.text}</td>` : html`<th scope="row" class=${side(cell)}>${cell.text}</th>`))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

export const tableStyles = css`
  .scroll {
    max-height: 26em;
    overflow: auto;
    color: var(--_ink);
    font-size: 0.875rem;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
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
    color: var(--_ink-muted);
    font-weight: 400;
  }
  /* The empty alternative text keeps the arrow from being read: aria-sort says it. */
  [aria-sort='ascending'] button::before {
    content: '▲ ' / '';
  }
  [aria-sort='descending'] button::before {
    content: '▼ ' / '';
  }
  @media print {
    .scroll {
      max-height: none;
      overflow: visible;
    }
  }
`;
