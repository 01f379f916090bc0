import { usageError } from '@picturedesk/command-line'

/** A range of numbers. */
interface Range {
  readonly min: number
  readonly max?: number | undefined
}

/**
 * Reads a whole number.
 *
 * @throws CliError that names the option
 */
export function wholeNumber(
  option: string,
  text: string | undefined,
  { min, max = Number.MAX_SAFE_INTEGER }: Range,
): number | undefined {
  if (text === undefined) return undefined
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (number >= min && number <= max) return number
  const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`
  throw usageError(`${option} must be a whole number ${range}. Received "${text}".`)
}

/**
 * Reads a share, such as 0.5.
 *
 * @throws CliError that names the option
 */
export function share(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const number = /^(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN
  if (number >= 0 && number <= 1) return number
  throw usageError(`${option} must be a number from 0 to 1. Received "${text}".`)
}

/**
 * Reads one of some words.
 *
 * @throws CliError that names the option
 */
export function oneOf<Word extends string>(
  option: string,
  text: string | undefined,
  words: readonly Word[],
): Word | undefined {
  const word = words.find((one) => one === text)
  if (text === undefined || word !== undefined) return word
  throw usageError(`${option} must be ${words.join(' or ')}. Received "${text}".`)
}
