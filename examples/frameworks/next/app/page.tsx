import { parseReport } from 'gazette-elements/report';
import compiled from '../../report.json';
import { Reader } from './reader';

/** Rendered on the server: the tags with their words are in the page before any script runs. */
export default function Page() {
  const { report } = parseReport(compiled);
  return (
    <Reader report={report}>
      <h1>The ports of Norwick in 2023</h1>
      <p>
        The ports handled <gazette-inline-figure metric="tonnes-of-cargo">48.6 million tonnes</gazette-inline-figure> of
        cargo.
      </p>
      <gazette-metric-card metric="container-traffic">Container traffic, from the annual review.</gazette-metric-card>
      <gazette-timeline from="2023" to="2023">
        Events of 2023, from the annual review.
      </gazette-timeline>
    </Reader>
  );
}
