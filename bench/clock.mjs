// What runs in every page that is measured. Each function here is sent to the page as text, so that none may use
// anything from outside itself.

/**
 * Gives the page `window.clock`, which goes from a change to the end of the frame that shows it.
 *
 * A browser begins a frame every 16.7 ms, and a change that takes 2 ms waits for the next one with nothing to do. That
 * wait says nothing about the change and would make all small drawings alike, so it is left out: what is counted is the
 * time until the drawing is there, and the frame itself, with its style, layout and paint.
 */
export function addClock() {
  let frameStart = 0;
  let isRunning = false;
  // Asked for in the frame before, this comes before whatever else a frame has to do.
  const tick = () => {
    frameStart = performance.now();
    if (isRunning) requestAnimationFrame(tick);
  };
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(null);
      });
    });
  window.clock = {
    painted,
    /**
     * Milliseconds of work until the frame after a change is over; `change` resolves once all is in the document.
     * `script` is the part until then, with the layout that the script itself has asked for.
     */
    async time(change) {
      isRunning = true;
      requestAnimationFrame(tick);
      await painted();
      await painted();
      const start = performance.now();
      await change();
      const changed = performance.now();
      await painted();
      const end = performance.now();
      isRunning = false;
      return { time: end - start - Math.max(frameStart - changed, 0), script: changed - start };
    },
    /** As `time`, for what is built into a new box at the end of the page, which is thrown away unless it is to be kept. */
    async build(fill, isKept = false) {
      const box = document.createElement('div');
      document.body.append(box);
      const time = await this.time(() => fill(box));
      if (!isKept) box.remove();
      return time;
    },
    /** The finished tree of a drawn widget as text, with its style sheets: the least that showing it can cost. */
    finished: ({ shadowRoot }) => ({
      html: shadowRoot.innerHTML.replaceAll(/<!--.*?-->/gs, ''),
      sheets: shadowRoot.adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map((rule) => rule.cssText).join('\n')),
    }),
    /** The finished tree of a drawn widget as a plain element, as often as it is called. */
    plain(widget) {
      const { html } = this.finished(widget);
      const sheets = [...widget.shadowRoot.adoptedStyleSheets];
      return (tag = 'div') => {
        const host = document.createElement(tag);
        const shadow = host.attachShadow({ mode: 'open' });
        shadow.adoptedStyleSheets = sheets;
        shadow.innerHTML = html;
        return host;
      };
    },
    ready: (element) => new Promise((resolve) => element.addEventListener('gazette-ready', resolve, { once: true })),
  };
}
