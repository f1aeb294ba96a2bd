import { createSignal, Show } from 'solid-js';
import type { TradeSelect } from 'trade-widgets';
import 'trade-widgets/solid';
import 'trade-widgets/state-map/define';

export function App() {
  const [year, setYear] = createSignal(2013);
  const [state, setState] = createSignal<string | null>(null);
  const [selection, setSelection] = createSignal<TradeSelect>();
  const heading = () => {
    const label = selection()?.label;
    return label && `Exports of ${label}`;
  };

  return (
    <>
      <button id="later" onClick={() => setYear(2014)}>
        2014
      </button>
      <button id="washington" onClick={() => setState('WA')}>
        Washington
      </button>
      <state-map
        year={year()}
        state={state()}
        heading={heading()}
        heading-level={2}
        controls="none"
        on:trade-select={({ detail }) => {
          setSelection(detail);
          setState(detail.id === state() ? null : detail.id);
        }}
      />
      <output>
        <Show when={selection()}>{(detail) => `${detail().label}: ${detail().value} million USD in ${detail().year}`}</Show>
      </output>
    </>
  );
}
