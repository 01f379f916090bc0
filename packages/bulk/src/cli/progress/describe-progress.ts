import type { JobProgress } from '../../progress.ts'
import { printable } from '../output/printable.ts'
import { duration } from './duration.ts'

const numbers = new Intl.NumberFormat('en')

/** A number for people: `12,345`. */
export function count(number: number): string {
  return numbers.format(number)
}

/** `12 failed (unusable-media 10, timeout 2)`, or `none failed`. */
export function describeFailures({ inputs, failures }: JobProgress): string {
  if (inputs.failed === 0) return 'none failed'
  const codes = Object.entries(failures)
    .sort(([, first], [, second]) => second - first)
    .map(([code, number]) => `${printable(code)} ${count(number)}`)
  return `${count(inputs.failed)} failed${codes.length > 0 ? ` (${codes.join(', ')})` : ''}`
}

/** `58,000 of 100,000 inputs`; while the source is read, the total still grows. */
export function describeInputs({ inputs, sourceEnded }: JobProgress): string {
  const total = `${sourceEnded ? '' : 'at least '}${count(inputs.total)}`
  return `${count(inputs.done)} of ${total} inputs`
}

/** What comes after the numbers of a job that is worked on: rate, time that is left, what is waited for. */
export function describePace({ rate, eta, waitingFor, state, inputs }: JobProgress): string[] {
  if (state !== 'active') return []
  return [
    ...(rate > 0 ? [`${rate < 10 ? rate.toFixed(1) : count(Math.round(rate))}/s`] : []),
    ...(eta !== undefined && inputs.done < inputs.total
      ? [`${duration(Math.max(1, eta))} left`]
      : []),
    ...(waitingFor ? [`waiting: ${printable(waitingFor.message)}`] : []),
  ]
}
