import stringWidth from 'string-width'
import type { JobProgress } from '../../progress.ts'
import { describeFailures, describeInputs, describePace } from './describe-progress.ts'

const BAR = 24

/**
 * The state of a job in one line of a terminal, in plain characters, since not every terminal has others.
 *
 * @param columns Width of the terminal; the line is shorter, so that it never wraps
 */
export function renderProgress(progress: JobProgress, columns: number): string {
  const failures = progress.inputs.failed > 0 ? [describeFailures(progress)] : []
  const parts = [describeInputs(progress), ...failures, ...describePace(progress)]
  return cut(`${bar(progress)} ${parts.join(', ')}`, columns - 1)
}

function bar({ inputs, sourceEnded }: JobProgress): string {
  const outOf = (whole: number): number => Math.floor((inputs.done * whole) / (inputs.total || 1))
  const filled = outOf(BAR)
  const percent = sourceEnded ? `${outOf(100)} %` : '? %'
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}] ${percent.padStart(5)}`
}

function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let left = ''
  for (const character of text) {
    if (stringWidth(left + character) > width) break
    left += character
  }
  return left
}
