import { useState } from 'preact/hooks';
import type { TradeSelect } from 'trade-widgets';
import 'trade-widgets/preact';
import 'trade-widgets/state-map/define';

export function App() {
  const [year, setYear] = useState(2013);
  const [state, setState] = useState<string | null>(null);
  const [heard, setHeard] = useState<TradeSelect>();

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
        heading={heard && `Exports of ${heard.label}`}
        heading-level={2}
        static
        ontrade-select={({ detail }) => {
          setHeard(detail);
          setState(detail.id === state ? null : detail.id);
        }}
      />
      <output>{heard && `${heard.label}: ${heard.value} million USD in ${heard.year}`}</output>
    </>
  );
}
