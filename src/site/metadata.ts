import { LANGUAGE_TAGS, type Language, localized } from '../i18n/language.js';
import { describeMetric } from '../i18n/metric.js';
import { CARD_SIZES } from '../poster/card-sizes.js';
import type { Report } from '../report/types.js';
import { jsonInHtml, type Markup, markup } from './markup.js';

/** Where a page of the site is, once it is published. */
export interface PageAddress {
  /** Of this page, and by language; none where it is not known where the site will be. */
  url?: string;
  alternates: Partial<Record<Language, string>>;
  /** Beside the page: `card.png`, which links show, and an `oembed.json` of it. */
  hasPictures?: boolean;
}

/** What a shared link and a search engine show: Open Graph, alternates in other languages, schema.org. */
export function metadata(
  report: Report,
  { title, description }: { title: string; description: string },
  language: Language,
  { url, alternates, hasPictures = false }: PageAddress,
): Markup {
  const links = Object.entries(alternates).map(
    ([other, address]) =>
      markup`<link rel="alternate" hreflang="${LANGUAGE_TAGS[other as Language]}" href="${address}">`,
  );
  return markup`<meta name="description" content="${description}">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:locale" content="${language === 'zh' ? 'zh_CN' : 'en_GB'}">
<meta name="twitter:card" content="${hasPictures ? 'summary_large_image' : 'summary'}">
${hasPictures && url !== undefined ? picture(url, title) : []}
${url === undefined ? [] : oembedLink(`${url}oembed-rich.json`, title)}
${url === undefined ? [] : [markup`<link rel="canonical" href="${url}">`, markup`<meta property="og:url" content="${url}">`]}
${links}
<script type="application/ld+json">${jsonInHtml(dataset(report, { title, description }, language, url))}</script>`;
}

/** The card of a page, by its own address: what shows links takes no other. */
function picture(url: string, title: string): Markup {
  return markup`<meta property="og:image" content="${url}card.png">
<meta property="og:image:width" content="${CARD_SIZES.og.width}">
<meta property="og:image:height" content="${CARD_SIZES.og.height}">
<meta property="og:image:alt" content="${title}">
${oembedLink(`${url}oembed.json`, title)}`;
}

/** Says to what embeds links where it finds how (https://oembed.com). */
function oembedLink(address: string, title: string): Markup {
  return markup`<link rel="alternate" type="application/json+oembed" href="${address}" title="${title}">`;
}

/** The report as a schema.org Dataset (https://schema.org/Dataset), its leading figures as what it measures. */
function dataset(
  report: Report,
  { title, description }: { title: string; description: string },
  language: Language,
  url: string | undefined,
): Record<string, unknown> {
  const { citation } = report.source;
  const leading = report.metrics.filter(({ leading: leads }) => leads);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description,
    inLanguage: LANGUAGE_TAGS[language],
    creator: { '@type': 'GovernmentOrganization', name: localized(report.publisher, language) },
    datePublished: report.published.replace(/[~?]/g, ''),
    ...(url === undefined ? {} : { url }),
    ...(citation.url === undefined ? {} : { isBasedOn: citation.url }),
    variableMeasured: (leading.length > 0 ? leading : report.metrics.slice(0, 12)).map((metric) => ({
      '@type': 'PropertyValue',
      name: localized(metric.label, language),
      value: metric.quantity.value,
      unitText: metric.quantity.unit,
      description: describeMetric(metric, language),
    })),
    distribution: [{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: 'report.json' }],
  };
}
