import 'gazette-elements/react-18';
import { parseReport } from 'gazette-elements/report';

const { report } = parseReport({});

export const page = (
  <gazette-report report={JSON.stringify(report)} lang="en" controls="">
    <gazette-metric-card class="wide" metric="inclusive-loans" view="table" ref={(card) => card?.metric.trim()} />
    {/* @ts-expect-error React 18 makes text of an object */}
    <gazette-timeline report={report} />
    {/* @ts-expect-error and of false a word, with which the attribute is there */}
    <gazette-report controls={false} />
  </gazette-report>
);
