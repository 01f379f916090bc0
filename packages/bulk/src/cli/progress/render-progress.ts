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
  const pace = describePace(progress)
  const numbers = [describeInputs(progress), ...failures, ...pace].join(', ')
  const percent = percentOf(progress)
  const width = columns - 1
  const whole = `${bar(progress)} ${percent.padStart(5)} ${numbers}`
  if (stringWidth(whole) <= width) return whole
  // Numbers tell more than the bar, and of them those that change.
  const withoutBar = `${percent} ${numbers}`
  if (stringWidth(withoutBar) <= width) return withoutBar
  return fitting([percent, ...pace, ...failures], width)
}

/** As many parts as fit, none of them cut. */
function fitting(parts: readonly string[], width: number): string {
  let line = ''
  for (const part of parts) {
    const longer = line === '' ? part : `${line}, ${part}`
    if (stringWidth(longer) > width) break
    line = longer
  }
  return line
}

function outOf(whole: number, { inputs }: JobProgress): number {
  return Math.floor((inputs.done * whole) / (inputs.total || 1))
}

function percentOf(progress: JobProgress): string {
  return progress.sourceEnded ? `${outOf(100, progress)} %` : '? %'
}

function bar(progress: JobProgress): string {
  const filled = outOf(BAR, progress)
  return `[${'#'.repeat(filled)}${'-'.repeat(BAR - filled)}]`
}
