import { inspect } from 'node:util'
import { type Fault, type FaultName, faultNames } from './fault.ts'

/** A rule that the value of an option has to fit. */
interface Rule {
  readonly fits: (value: unknown) => boolean
  /** The remedy, as it stands in the message. */
  readonly give: string
}

const wholeFrom = (least: number, unit = 'a whole number'): Rule => ({
  fits: (value) => Number.isSafeInteger(value) && (value as number) >= least,
  give: `${unit} from ${least} up`,
})
const milliseconds: Rule = {
  fits: (value) => Number.isFinite(value) && (value as number) >= 0,
  give: 'milliseconds from 0 up',
}
const pointer: Rule = {
  fits: (value) => typeof value === 'string' && value.startsWith('/'),
  give: "a JSON pointer such as '/data/0/id'",
}
const retryAfter = {
  retryAfterSeconds: wholeFrom(0, 'whole seconds'),
  retryAfterFormat: {
    fits: (value: unknown) => value === 'seconds' || value === 'date',
    give: "'seconds' or 'date'",
  },
}

type Rules = Readonly<Record<string, Rule>>

const targetRules: Rules = {
  operation: { fits: (value) => typeof value === 'string', give: 'an operationId' },
  times: {
    fits: (value) => value === 'always' || wholeFrom(1).fits(value),
    give: "1 or more, or 'always'",
  },
  probability: {
    fits: (value) => typeof value === 'number' && value >= 0 && value <= 1,
    give: 'a number from 0 to 1',
  },
  seed: { fits: Number.isSafeInteger, give: 'a whole number' },
}

const ownRules: ReadonlyMap<FaultName, Rules> = new Map<FaultName, Rules>([
  ['latency', { ms: milliseconds }],
  ['slow-drip', { ms: milliseconds, chunks: wholeFrom(1) }],
  ['missing-field', { field: pointer }],
  ['wrong-type', { field: pointer }],
  ['unknown-enum', { field: pointer }],
  ['oversized-body', { bytes: wholeFrom(0, 'whole bytes') }],
  ['rate-limited', retryAfter],
  ['unavailable', retryAfter],
  ['example', { example: { fits: (value) => typeof value === 'string', give: 'a name' } }],
])

/**
 * A fault of options that are texts, such as those of a command line. A text that the option cannot have is read as a
 * number; what is wrong with it is left to {@link checkFault}.
 */
export function faultFromTexts(name: string, texts: Readonly<Record<string, string>>): Fault {
  const rules = rulesOf(name as FaultName)
  const options = Object.entries(texts).map(([option, text]) => {
    const isText = !Object.hasOwn(rules, option) || rules[option]?.fits(text)
    return [option, isText || !/^-?\d+(\.\d+)?$/.test(text) ? text : Number(text)]
  })
  return { ...Object.fromEntries(options), name } as Fault
}

const rulesOf = (name: FaultName): Rules => ({ ...ownRules.get(name), ...targetRules })

/**
 * Refuses a fault that could not strike as it is meant.
 *
 * @throws TypeError when there is no fault of that name, or it lacks or does not take an option
 * @throws RangeError when an option has a value that it cannot have
 */
export function checkFault(fault: Fault): void {
  if (typeof fault !== 'object' || fault === null)
    throw new TypeError(`Expected a fault such as { name: 'latency' }. Received ${inspect(fault)}.`)
  const { name, ...options } = fault
  if (!faultNames.includes(name))
    throw new TypeError(`No fault is named ${inspect(name)}. There are: ${faultNames.join(', ')}.`)
  const rules = rulesOf(name)
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  for (const [option, value] of given) {
    const rule = Object.hasOwn(rules, option) ? rules[option] : undefined
    if (!rule) {
      const known = Object.keys(rules).join(', ')
      throw new TypeError(`The fault '${name}' takes no option '${option}'. It takes: ${known}.`)
    }
    if (!rule.fits(value))
      throw new RangeError(
        `${option} of the fault '${name}' is ${inspect(value)}; give ${rule.give}.`,
      )
  }
  const needs = (option: string, why: string): void => {
    if (!given.some(([known]) => known === option))
      throw new TypeError(`The fault '${name}' needs ${option}: ${why}.`)
  }
  if (name === 'example') needs('example', 'the name of the example to respond with')
  if (fault.seed !== undefined) needs('probability', 'a seed decides nothing without one')
  if (name === 'unavailable' && fault.retryAfterFormat)
    needs('retryAfterSeconds', 'it sends no retry-after without')
}
