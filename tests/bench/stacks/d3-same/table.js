/** A table of figures. The button in a heading sorts by its column; pressed again, it reverses the order. */
function sorted(rows, sort) {
  if (!sort) return rows;
  const direction = sort.isDescending ? -1 : 1;
  return [...rows].sort(({ cells: a }, { cells: b }) => {
    const [x, y] = [a[sort.column].value, b[sort.column].value];
    // Rows without data are last in both directions.
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return direction * (typeof x === 'number' ? x - y : String(x).localeCompare(String(y)));
  });
}

/** @param say announces a sentence */
export function drawTable(root, { caption, columns, rows, header }, words, say) {
  const table = root.html('').attr('aria-label', words.tableArea).append('table');
  table.append('caption').text(caption);
  const isNumber = (_, i) => typeof rows[0].cells[i].value === 'number';
  let sort;
  const headings = table
    .append('thead')
    .append('tr')
    .selectAll('th')
    .data(columns)
    .join('th')
    .attr('scope', 'col')
    .classed('number', isNumber);
  headings
    .append('button')
    .attr('type', 'button')
    .text((column) => column)
    .on('click', (_event, name) => {
      const column = columns.indexOf(name);
      sort = { column, isDescending: sort?.column === column && !sort.isDescending };
      draw();
      say(words.sorted(name, sort.isDescending));
    });
  const body = table.append('tbody');
  function draw() {
    headings.attr('aria-sort', (_, i) => (sort?.column === i ? (sort.isDescending ? 'descending' : 'ascending') : null));
    body
      .selectAll('tr')
      .data(sorted(rows, sort), (row) => row.id)
      .join('tr')
      .order()
      .selectAll('th, td')
      .data((row) => row.cells)
      .join((enter) => enter.append((_, i) => document.createElement(i === header ? 'th' : 'td')))
      .attr('scope', (_, i) => (i === header ? 'row' : null))
      .classed('number', ({ value }) => typeof value === 'number')
      .text(({ text }) => text);
  }
  draw();
}
