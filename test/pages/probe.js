// Watches a page from before its first script: errors, refusals, what is added to the window, what is still listening.
const probe = { errors: [], globals: [], observing: 0, listening: 0, places: [], head: 0, shift: 0 };
window.__probe = probe;
window.addEventListener('error', ({ message }) => probe.errors.push(`error: ${message}`));
window.addEventListener('unhandledrejection', ({ reason }) => probe.errors.push(`rejection: ${reason}`));
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  probe.errors.push(`policy: ${violatedDirective} ${blockedURI} ${sample}`),
);
for (const level of ['error', 'warn']) {
  const print = console[level];
  console[level] = (...words) => {
    probe.errors.push(`${level}: ${words.join(' ')}`);
    print.apply(console, words);
  };
}
for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
  const { observe, disconnect } = window[name].prototype;
  const active = new WeakSet();
  window[name].prototype.observe = function (...args) {
    if (!active.has(this)) probe.observing += 1;
    active.add(this);
    return observe.apply(this, args);
  };
  window[name].prototype.disconnect = function () {
    if (active.delete(this)) probe.observing -= 1;
    return disconnect.call(this);
  };
}
// A wrapper that nothing holds may be collected, and what was put on it with it.
probe.fonts = document.fonts;
/** Listeners that the library added to what outlives it; a browser's own driver adds some as well. */
for (const target of [window, document, document.fonts].filter(Boolean)) {
  const { addEventListener, removeEventListener } = target;
  const own = new Set();
  target.addEventListener = (type, listener, ...rest) => {
    if (/\/gazette\//.test(new Error().stack ?? '') && !own.has(listener)) {
      own.add(listener);
      probe.listening += 1;
    }
    return addEventListener.call(target, type, listener, ...rest);
  };
  target.removeEventListener = (type, listener, ...rest) => {
    if (own.delete(listener)) probe.listening -= 1;
    return removeEventListener.call(target, type, listener, ...rest);
  };
}
/** Where every block of the page's own stands. */
probe.where = () =>
  [...document.querySelectorAll('h1, h2, p, figure, footer, section')]
    .filter((block) => !block.closest('[slot]') && !/^GAZETTE/.test(block.parentElement?.tagName ?? ''))
    .map((block) => Math.round(block.getBoundingClientRect().top + window.scrollY));
/** Notes, frame by frame, how the page stands until the first widget is drawn. */
const watch = () => {
  if (document.querySelector('gazette-metric-card')?.shadowRoot) return;
  if (document.readyState !== 'loading') {
    probe.places = probe.where();
    probe.head = document.head.childElementCount;
  }
  requestAnimationFrame(watch);
};
requestAnimationFrame(watch);
if (PerformanceObserver.supportedEntryTypes?.includes('layout-shift')) {
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) probe.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}
probe.globals = Object.getOwnPropertyNames(window);
