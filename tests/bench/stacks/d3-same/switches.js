/** The switches above a drawing: what is shown, chart or table, and the year to compare with. */

/**
 * @param id the id of the figure, which keeps the radio buttons of two charts apart
 * @param change called with the changed property
 * @returns a function that shows the choices of a state
 */
export function addSwitches(parent, id, change) {
  const root = parent.append('div').attr('class', 'switches');
  const compare = root.append('label').attr('class', 'list');
  compare.append('span');
  const years = compare.append('select').on('change', (event) => change({ compare: Number(event.target.value) || undefined }));

  return ({ choices, compareYears, state, words }) => {
    const switches = [...choices, { name: 'view', label: words.view, names: words.views, values: ['chart', 'table'] }];
    const groups = root
      .selectAll('fieldset')
      // A choice with one value has no switch.
      .data(
        switches.filter(({ values }) => values.length > 1),
        (choice) => choice.name,
      )
      .join((enter) => {
        const group = enter.insert('fieldset', '.list').attr('class', 'segments');
        group.append('legend').attr('class', 'unseen');
        return group;
      })
      .order();
    groups.select('legend').text((choice) => choice.label);
    const segments = groups
      .selectAll('label')
      .data(({ name, names, values }) => values.map((value) => ({ name, value, text: names[value] })))
      .join((enter) => {
        const label = enter.append('label');
        label.append('input').attr('type', 'radio');
        label.append('span');
        return label;
      });
    segments
      .select('input')
      .attr('name', ({ name }) => `${id}-${name}`)
      .attr('value', ({ value }) => value)
      .property('checked', ({ name, value }) => state[name] === value)
      .on('change', (_event, { name, value }) => change({ [name]: value }));
    segments.select('span').text(({ text }) => text);

    compare.attr('hidden', compareYears.length ? null : '');
    compare.select('span').text(words.compare);
    years
      .selectAll('option')
      .data(['', ...compareYears], String)
      .join((enter) => enter.append('option').attr('value', String).text(String))
      .order();
    years.select('option').text(words.none);
    years.property('value', state.compare ?? '');
  };
}
