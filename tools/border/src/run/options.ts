import { parseArgs } from 'node:util'

/** What the command line asks for. */
export interface BorderOptions {
  readonly only: readonly string[]
  readonly size: number
  readonly seed: number
}

/**
 * Reads the command line.
 * @throws TypeError for an unknown option or a value that is no number
 */
export function readOptions(args: readonly string[]): BorderOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      size: { type: 'string' },
      seed: { type: 'string' },
    },
  })
  return {
    only: values.only.flatMap((names) => names.split(',')),
    size: numberOf('size', values.size) ?? Number.POSITIVE_INFINITY,
    seed: numberOf('seed', values.seed) ?? Math.floor(Math.random() * 2 ** 32),
  }
}

function numberOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^\d+$/.test(text)) return Number(text)
  throw new TypeError(`--${name} must be a whole number. Received "${text}".`)
}
