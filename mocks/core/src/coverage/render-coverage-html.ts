import {
  type Count,
  type CoverageReport,
  coverageTotals,
  type MissedParts,
  missedParts,
  type OperationCoverage,
} from './coverage-report.ts'

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #8886 }
code { font-size: .9em }
.yes, .no { display: inline-block; margin: 0 .3rem .2rem 0; padding: 0 .4rem; border-radius: .3rem }
.yes { background: #2a22 }
.no { background: #d222; text-decoration: underline wavy #d22 1px }
`

/** Coverage as one HTML page that needs nothing else: what was not reached first. */
export function renderCoverageHtml(reports: readonly CoverageReport[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Coverage of the mocks</title>
<style>${style}</style>
</head>
<body>
<h1>Coverage of the mocks</h1>
${summary(reports)}
${reports.map(section).join('\n')}
</body>
</html>
`
}

function summary(reports: readonly CoverageReport[]): string {
  const rows = reports.map((report) => {
    const totals = Object.values(coverageTotals(report))
    const cells = totals.map(({ reached, of }) => `<td>${reached} of ${of}</td>`)
    const { vendor } = report
    return `<tr><td><a href="#${encodeURIComponent(vendor)}">${escapeHtml(vendor)}</a></td>${cells.join('')}</tr>`
  })
  return table(['Vendor', 'Operations', 'Statuses', 'Examples', 'Envelope codes'], rows)
}

function section(report: CoverageReport): string {
  const missed = missedParts(report)
  const all = report.operations.map(operationRow)
  return `<h2 id="${escapeHtml(report.vendor)}">${escapeHtml(report.vendor)}</h2>
<h3>Not reached</h3>
${missed.length > 0 ? table(['Operation', 'What'], missed.map(missedRow)) : '<p>Nothing: all of it was reached.</p>'}
<h3>All operations</h3>
${table(['Operation', 'Calls', 'Statuses', 'Examples', 'Envelope codes'], all)}`
}

function missedRow({ operation, statuses, examples, codes }: MissedParts): string {
  const never = operation.count === 0 ? '<strong>never called</strong> ' : ''
  const parts = [...statuses, ...examples, ...codes].map((name) => mark({ name, count: 0 }))
  return `<tr><td>${title(operation)}</td><td>${never}${parts.join('')}</td></tr>`
}

function operationRow(operation: OperationCoverage): string {
  const cells = [operation.statuses, operation.examples, operation.codes]
    .map((counts) => `<td>${counts.map(mark).join('')}</td>`)
    .join('')
  return `<tr><td>${title(operation)}</td><td>${operation.count}</td>${cells}</tr>`
}

function title({ operation, method, path }: OperationCoverage): string {
  return `${escapeHtml(operation)}<br><code>${escapeHtml(`${method} ${path}`)}</code>`
}

function mark({ name, count }: Count): string {
  const times = count > 1 ? ` ${count}×` : ''
  const said = count > 0 ? '' : ' title="not reached"'
  return `<span class="${count > 0 ? 'yes' : 'no'}"${said}>${escapeHtml(name)}${times}</span>`
}

function table(heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((name) => `<th>${name}</th>`).join('')
  return `<table>\n<tr>${head}</tr>\n${rows.join('\n')}\n</table>`
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
