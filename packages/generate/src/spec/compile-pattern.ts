import { createRequire } from 'node:module'
import { SpecError } from './spec-error.ts'

/**
 * Makes a regular expression of a spec's pattern.
 * @throws SpecError when it does not compile, or takes longer than the text is long for some text
 */
export function compilePattern(pattern: string, flags: 'u' | 'i', pointer: string): RegExp {
  let expression: RegExp
  try {
    expression = new RegExp(pattern, flags)
  } catch (error) {
    expression = olderSyntax(pattern, flags, pointer, error as Error)
  }
  const problem = speedProblem(pattern, expression.flags)
  if (problem === undefined) return expression
  throw new SpecError(
    pointer,
    problem,
    'Write it so that one part alone can match each character, such as [^,]* for .* before a comma.',
  )
}

/** Escapes such as `\_` are an error with the flag `u`, and mean the sign itself without it. */
function olderSyntax(pattern: string, flags: 'u' | 'i', pointer: string, error: Error): RegExp {
  try {
    if (flags === 'u') return new RegExp(pattern)
  } catch {
    // The first message is the better one.
  }
  throw new SpecError(pointer, error.message, 'Write a regular expression.')
}

const require = createRequire(import.meta.url)
const known = new Map<string, string | undefined>()

/** Longest pattern that is judged: the work grows much faster than the length. */
const LONGEST = 300

/** A bound of work, not of time, so that every machine says the same. */
const LIMITS = {
  timeout: null,
  // Each part of the search has a time of its own, which a busy machine exceeds.
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  maxNFASize: 10_000,
} as const

function speedProblem(pattern: string, flags: string): string | undefined {
  const key = `${flags} ${pattern}`
  if (!known.has(key)) known.set(key, judge(pattern, flags))
  return known.get(key)
}

function judge(pattern: string, flags: string): string | undefined {
  if (pattern.length > LONGEST)
    return `The speed of a pattern of ${pattern.length} characters cannot be judged`
  // Loaded when a pattern is judged: it takes longer to load than most commands to run.
  const { checkSync } = require('recheck/lib/browser.js') as typeof import('recheck')
  const judgement = checkSync(pattern, flags, LIMITS)
  if (judgement.status === 'safe') return undefined
  if (judgement.status === 'unknown') return `The speed of ${pattern} cannot be judged`
  const { complexity, attack } = judgement
  return `${pattern} takes ${complexity.summary} time, as for the text ${attack.pattern}`
}
