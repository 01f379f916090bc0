import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ReferenceSpec } from '../vendors/load-vendor.ts'
import { escapeHtml } from './escape-html.ts'

const REDOC = fileURLToPath(import.meta.resolve('redoc/bundles/redoc.standalone.js'))

/** The licences of what the renderer is made of. */
export const REDOC_LICENSES = `${REDOC}.LICENSE.txt`

/** Nothing is loaded and nothing is sent: the page has all that it shows. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'worker-src blob:',
].join('; ')

/** Can be read on the white of the text and on the dark of the samples. */
const LINK = '#3b7ddd'

const OPTIONS = {
  disableSearch: false,
  expandResponses: '200,201,202,204',
  hideDownloadButton: true,
  nativeScrollbars: true,
  pathInMiddlePanel: true,
  sortPropsAlphabetically: false,
  theme: {
    rightPanel: { width: '44%' },
    typography: {
      links: { color: LINK },
      fontFamily: 'system-ui, sans-serif',
      headings: { fontFamily: 'system-ui, sans-serif' },
      code: { fontFamily: 'ui-monospace, monospace' },
    },
  },
}

/** A page that shows a document in any browser, without a network. */
export function htmlPage(document: ReferenceSpec, name: string): string {
  const { title } = document.info
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 } .links { font: 14px system-ui, sans-serif; padding: 8px 16px }</style>
</head>
<body>
<p class="links"><a href="index.html">All vendors</a> · the same <a href="${name}.md">as Markdown</a> and <a href="${name}.json">as JSON</a></p>
<noscript><p class="links">This page needs JavaScript. <a href="${name}.md">The same as Markdown</a> does not.</p></noscript>
<div id="page"></div>
<script>${readFileSync(REDOC, 'utf8').replaceAll('</script', '<\\/script')}</script>
<script>
Redoc.init(${scriptText(document)}, ${scriptText(OPTIONS)}, document.getElementById('page'))
</script>
</body>
</html>
`
}

/** JSON that no parser of HTML takes for an end of the script. */
function scriptText(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
