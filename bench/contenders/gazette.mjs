// The elements themselves, as a page uses them that hands a report over by property: the report is checked anew each
// time, since it is another object, and that is part of what is timed.

/** An element of the built library, drawn from a report. */
const element = (tag, attributes = {}) => ({
  load: () => import(`/cdn/${tag}.js`),
  draw: async (box, report) => {
    const widget = document.createElement(`gazette-${tag}`);
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    widget.report = report;
    const ready = new Promise((resolve, reject) => {
      widget.addEventListener('gazette-ready', resolve, { once: true });
      widget.addEventListener('gazette-error', ({ detail }) => reject(new Error(JSON.stringify(detail))), {
        once: true,
      });
    });
    box.append(widget);
    await ready;
  },
});

export const comparison = element('bureau-comparison');
export const timeline = element('timeline');
export const grid = element('metric-grid', { limit: '0' });
export const text = element('source-text');
