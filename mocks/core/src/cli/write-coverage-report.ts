import { extname } from 'node:path'
import type { CoverageReport } from '../coverage/coverage-report.ts'
import { renderCoverageHtml } from '../coverage/render-coverage-html.ts'
import { renderCoverageJson } from '../coverage/render-coverage-json.ts'
import { renderCoverageText } from '../coverage/render-coverage-text.ts'
import { writeWhole } from './write-whole.ts'

/** Writes coverage in the form that the file's name asks for: HTML, JSON, else text. */
export async function writeCoverageReport(
  file: string,
  reports: readonly CoverageReport[],
): Promise<void> {
  const renderers = new Map([
    ['.html', renderCoverageHtml],
    ['.json', renderCoverageJson],
  ])
  const render = renderers.get(extname(file)) ?? renderCoverageText
  await writeWhole(file, render(reports))
}
