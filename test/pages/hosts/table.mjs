// The pages of other people's that the widgets are tried in.
/** What a policy of nonces lets run. */
export const NONCE = 'r4nd0m';
/** The library. */
export const ENTRY = '/gazette/all.js';
/** A script as a page writes it. */
export const script = (src, attributes = 'type="module"') => `<script ${attributes} src="${src}"></script>`;

/**
 * The pages, each by the hosts that it is: what has nothing to do with each other is tried in one. What a page does not say is
 * as in an empty one. `body` has the widgets, or `script` brings them in later, and then sets `window.ready`; `within` is by how
 * many pixels a word may stand elsewhere than in an empty page, null where that says nothing; `not` the engines that it is not
 * tried in, with why.
 */
export const PAGES = [
  { hosts: ['An empty page'] },
  {
    hosts: ['A base elsewhere, `<base href>`', 'Quirks mode'],
    doctype: '',
    head: '<base href="http://localhost:1/elsewhere/">',
    // A line of words of two sizes is less high there.
    within: 4,
  },
  {
    hosts: [
      'A sub-path, with the library in another',
      'Article styles of Chinese content systems, in the way of 织梦 and 帝国',
    ],
    path: 'news/2021/11/story.html',
    entry: '../../../assets/js/lib/gazette/all.js',
    styles: ['news-article.css'],
    around: ['<div class="content">', '</div>'],
  },
  {
    hosts: ['A page in GBK', 'A page from right to left'],
    charset: 'gbk',
    html: 'dir="rtl"',
    // A module is read as UTF-8 everywhere; this one is read as its page is.
    tail: script('/classic/gazette.js', ''),
  },
  {
    hosts: ['Bootstrap 3', 'A policy of nonces'],
    styles: ['bootstrap-3.css'],
    around: ['<div class="container"><div class="row"><div class="col-md-12">', '</div></div></div>'],
    policy: `script-src 'nonce-${NONCE}'`,
  },
  {
    hosts: ['Bootstrap 5', 'A policy of nonces with `strict-dynamic`'],
    styles: ['bootstrap-5.css'],
    around: ['<div class="container"><div class="row"><div class="col">', '</div></div></div>'],
    policy: `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  },
  {
    hosts: ['Tailwind’s preflight', 'Trusted Types, with a list of policies'],
    styles: ['preflight.css'],
    around: ['<main class="prose">', '</main>'],
    policy: "script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  },
  {
    hosts: ['Turbo Drive, back to what it has kept'],
    scripts: ['turbo.js'],
    script: `addEventListener('load', async () => {
      await drawn();
      const until = async (has) => { while (!has()) await new Promise((done) => setTimeout(done, 20)); };
      const isHere = () => document.querySelector('gazette-metric-card') !== null;
      Turbo.visit('/plain.html');
      await until(() => !isHere());
      history.back();
      await until(isHere);
      ready = true;
    }, { once: true });`,
  },
  {
    hosts: ['Article styles of a blog, in the way of WordPress themes', 'htmx, back to what it has kept'],
    styles: ['blog-article.css'],
    scripts: ['htmx.js'],
    body: () =>
      '<main class="entry-content" hx-get="/widgets.html" hx-trigger="load"></main><a hx-get="/part.html" hx-target="main" hx-push-url="true">部分</a>',
    script: `addEventListener('htmx:afterSettle', async () => {
      await drawn();
      addEventListener('htmx:afterSettle', () => history.back(), { once: true });
      addEventListener('htmx:historyRestore', () => { ready = true; });
      document.querySelector('[hx-push-url]').click();
    }, { once: true });`,
  },
  {
    hosts: ['A view transition'],
    body: (widgets) => `<main></main><template>${widgets}</template>`,
    script: `addEventListener('load', async () => {
      const change = () => document.querySelector('main').append(document.querySelector('template').content);
      await document.startViewTransition(change).finished;
      ready = true;
    });`,
    not: { webkit: 'the engine that the tests drive ends with any, also on a page without the elements' },
  },
  { hosts: ['280 px wide'], frame: 280, measure: 'measure narrow', within: null },
];
