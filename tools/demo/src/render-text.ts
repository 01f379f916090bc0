import { styleText } from 'node:util'
import type { Renderer } from './render.ts'
import type { StepReport } from './step-report.ts'
import { tableLines } from './table.ts'

const MARGIN = '    '

/** Sections with tables for people; styled where stdout is a terminal that wants it. */
export const textRenderer: Renderer = {
  start: (mocks) => {
    const [, ...lines] = tableLines(Object.entries(mocks).map(([vendor, url]) => ({ vendor, url })))
    const title = `${styleText('bold', 'Picturedesk')} · the mocks of ${lines.length} vendors`
    return `${[title, ...lines.map((line) => MARGIN + line)].join('\n')}\n`
  },
  step: (report, number) => `\n${stepLines(report, number).join('\n')}\n`,
  end: ({ steps, requests, hosts }) =>
    `\n${styleText('green', '✓')} ${steps} steps, all as promised; ${requests} requests, all to ${hosts.join(', ')}\n`,
  failure: (error, number) =>
    `\n${styleText('red', '✗')} Step ${number} did not go as promised. ${String(error)}\n`,
}

function stepLines({ kind, title, tables, checked }: StepReport, number: number): string[] {
  const about = kind === undefined ? '' : styleText('dim', ` · ${kind}`)
  const several = Object.keys(tables).length > 1
  return [
    `${String(number).padStart(2)}  ${styleText('bold', title)}${about}`,
    ...Object.entries(tables).flatMap(([name, rows], index) => {
      const [headings = '', ...lines] = tableLines(rows)
      return [
        ...(several && index > 0 ? [''] : []),
        MARGIN + styleText('dim', headings),
        ...lines.map((line) => MARGIN + line),
      ].concat(rows.length === 0 ? [`${MARGIN}no ${name}`] : [])
    }),
    ...checked.map((fact) => `${MARGIN}${styleText('green', '✓')} ${fact}`),
  ]
}
