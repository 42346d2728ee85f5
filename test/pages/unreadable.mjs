// Whether all that the widgets of a page say can be read: run in the page.

/**
 * In the page: opens a source in every widget, if it is to, and says how many words there are, in how many widgets a sentence opens, and
 * which words' colour is not 4.5:1 on its ground, with the ratio.
 */
export async function unreadable(isOpening = true) {
  const wait = async (has) => {
    for (let tries = 0; tries < 150 && !has(); tries += 1) await new Promise((done) => setTimeout(done, 40));
    return has();
  };
  let sentences = 0;
  const widgets = [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot?.childElementCount > 0);
  for (const { shadowRoot, localName } of isOpening ? widgets : []) {
    const mark = shadowRoot.querySelector('[data-target][data-stop]:not([data-target^=cluster])');
    mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    const opens = mark && localName !== 'gazette-report-outline' && !mark.matches('a');
    if (opens && (await wait(() => shadowRoot.querySelector('blockquote')))) sentences += 1;
  }
  const parse = (colour) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return { rgb: [red, green, blue], alpha };
  };
  const over = (above, below) => above.rgb.map((part, i) => part * above.alpha + below[i] * (1 - above.alpha));
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;
  const groundOf = (element) => {
    const layers = [];
    for (let at = element; at; at = parentOf(at)) {
      const layer = parse(getComputedStyle(at).backgroundColor);
      if (layer.alpha > 0) layers.push(layer);
      if (layer.alpha === 1) break;
    }
    return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255]);
  };
  const luminance = (rgb) => {
    const [red, green, blue] = rgb.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  let words = 0;
  const faults = [];
  // Without scripts what can be read are the words inside the tags.
  const undrawn = [...document.querySelectorAll('*')].filter(
    ({ localName, shadowRoot }) => localName.startsWith('gazette-') && !shadowRoot,
  );
  const shown = widgets.map(({ shadowRoot, localName }) => ({ localName, elements: shadowRoot.querySelectorAll('*') }));
  for (const { localName, elements } of [
    ...shown,
    ...undrawn.map((tag) => ({ localName: tag.localName, elements: [tag] })),
  ]) {
    for (const element of elements) {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
      const { width, height } = element.getBoundingClientRect();
      if (!own || width < 2 || height < 2 || element.closest('option, title, style, [hidden]')) continue;
      const styles = getComputedStyle(element);
      if (styles.visibility !== 'visible') continue;
      // In a drawing words may stand on a mark's own ground: a seal's, once it is open.
      if (element.closest('.seal, .item[aria-expanded=true]')) continue;
      words += 1;
      const colour = element.ownerSVGElement ? styles.fill : styles.color;
      const ratio = contrast(parse(colour).rgb, groundOf(element));
      if (ratio < 4.5)
        faults.push(`${localName}: ${element.textContent.trim().slice(0, 20)} ${colour} ${ratio.toFixed(2)}`);
    }
  }
  return { words, sentences, faults };
}
