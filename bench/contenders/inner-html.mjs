// The limit: the finished tree of our own element as text, set by `innerHTML` under the same style sheets. Nothing that
// shows the same drawing can be faster by much, whatever makes it.

const finished = {
  prepare: ({ html, sheets }) => ({
    html,
    sheets: sheets.map((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      return sheet;
    }),
  }),
  draw: (box, { html, sheets }) => {
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = sheets;
    shadow.innerHTML = html;
    box.append(host);
  },
};

export const comparison = finished;
export const timeline = finished;
export const grid = finished;
export const text = finished;
