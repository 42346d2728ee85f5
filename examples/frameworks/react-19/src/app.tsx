import 'gazette-elements/react';
import { parseReport } from 'gazette-elements/report';
import { useState } from 'react';
import compiled from '../../report.json';

const { report } = parseReport(compiled);

export function App() {
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <gazette-report report={report} ongazette-select={({ detail }) => setOpened(detail.id)}>
      <h1>The ports of Norwick in 2023</h1>
      <p>
        The ports handled <gazette-inline-figure metric="tonnes-of-cargo">48.6 million tonnes</gazette-inline-figure> of
        cargo.
      </p>
      <gazette-metric-card metric="container-traffic">Container traffic, from the annual review.</gazette-metric-card>
      <gazette-timeline from="2023" to="2023">
        Events of 2023, from the annual review.
      </gazette-timeline>
      <p role="status">{opened ? `The source of ${opened} is open.` : 'No source is open.'}</p>
    </gazette-report>
  );
}
