import { useState } from 'react';
import type { TradeSelect } from 'trade-widgets';
import 'trade-widgets/react';
import 'trade-widgets/state-map/define';

export function App() {
  const [year, setYear] = useState(2013);
  const [state, setState] = useState<string | null>(null);
  const [selection, setSelection] = useState<TradeSelect>();

  return (
    <>
      <button id="later" onClick={() => setYear(2014)}>
        2014
      </button>
      <button id="washington" onClick={() => setState('WA')}>
        Washington
      </button>
      <state-map
        year={year}
        state={state}
        heading={selection && `Exports of ${selection.label}`}
        heading-level={2}
        controls="none"
        ontrade-select={({ detail }) => {
          setSelection(detail);
          setState(detail.id === state ? null : detail.id);
        }}
      />
      <output>{selection && `${selection.label}: ${selection.value} million USD in ${selection.year}`}</output>
    </>
  );
}
