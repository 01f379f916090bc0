import { InvalidArgumentError, type Warning } from '@picturedesk/provider'

/** How an option's value is written on the wire: by a table of words, or by a function. */
export type Conversion = Readonly<Record<string, string>> | ((value: never) => unknown)

/**
 * The parameter of each option: its name, or its name and a conversion. `null` means that the
 * caller handles the option itself.
 */
export type OptionMap<Query> = {
  readonly [Option in keyof Query]?:
    | string
    | readonly [parameter: string, convert: Conversion]
    | null
}

/** A query in the vendor's words. */
export interface Translation {
  readonly parameters: Record<string, unknown>
  /** Option by parameter, for messages. */
  readonly names: Record<string, string>
  /** One for each option that is not sent. */
  readonly warnings: Warning[]
}

/**
 * Translates queries from the model's words into the vendor's. An option in a later query overrides
 * the same option in an earlier one.
 *
 * Options that are not sent have a warning: `unsupported-option` where the map has no parameter for
 * the option or its conversion gives `undefined`, and `conflicting-option` where an earlier option
 * sets the same parameter to another value. Without an entry for `vendorOptions`, each of the vendor's
 * own options has a warning; see `translateSearch`.
 * @throws InvalidArgumentError for a word that is not in the option's table
 */
export function translate<Query extends object>(
  provider: string,
  map: OptionMap<Query>,
  ...queries: readonly (Partial<Query> | undefined)[]
): Translation {
  const { parameters, names, warnings }: Translation = { parameters: {}, names: {}, warnings: [] }
  const given = merge(queries)
  for (const option in given) {
    const value: unknown = given[option as keyof Query]
    if (value === undefined) continue
    const target = Object.hasOwn(map, option) ? map[option as keyof Query] : undefined
    if (target === null) continue
    if (option === 'vendorOptions' && target === undefined) {
      warnings.push(...unknownOwn(provider, value))
      continue
    }
    const [parameter, conversion] = typeof target === 'string' ? [target] : (target ?? [])
    const word = parameter && convert(provider, option, value, conversion)
    if (parameter === undefined || word === undefined) {
      const message = `${provider} does not support \`${option}: ${JSON.stringify(value)}\` here. It was not sent.`
      warnings.push({ code: 'unsupported-option', option, message })
      continue
    }
    const conflictsWith = names[parameter]
    if (conflictsWith === undefined) {
      parameters[parameter] = word
      names[parameter] = option
    } else if (JSON.stringify(parameters[parameter]) !== JSON.stringify(word)) {
      const message = `\`${conflictsWith}\` and \`${option}\` both set ${provider}'s \`${parameter}\`. Only \`${conflictsWith}\` was sent.`
      warnings.push({ code: 'conflicting-option', option, conflictsWith, message })
    }
  }
  return { parameters, names, warnings }
}

/** A warning of each option of the vendor's own, where it has none. Those of other vendors are ignored. */
function unknownOwn(provider: string, value: unknown): Warning[] {
  const own = (value as Readonly<Record<string, object | undefined>> | null)?.[provider]
  return Object.keys(own ?? {}).map((name) => {
    const option = `vendorOptions.${provider}.${name}`
    const message = `${provider} has no \`${option}\`. It was not sent.`
    return { code: 'unsupported-option', option, message }
  })
}

/** All options. Of several queries, each option has its last value. */
function merge<Query extends object>(
  queries: readonly (Partial<Query> | undefined)[],
): Partial<Query> | undefined {
  const [first, ...others] = queries
  if (others.length === 0) return first
  const merged = new Map<string, unknown>()
  for (const query of queries)
    for (const option in query) if (query[option] !== undefined) merged.set(option, query[option])
  return Object.fromEntries(merged) as Partial<Query>
}

function convert(
  provider: string,
  field: string,
  value: unknown,
  conversion?: Conversion,
): unknown {
  if (conversion === undefined) return value
  if (typeof conversion === 'function') return conversion(value as never)
  if (typeof value === 'string' && Object.hasOwn(conversion, value)) return conversion[value]
  throw new InvalidArgumentError({
    provider,
    field,
    allowed: `one of ${Object.keys(conversion).join(', ')}`,
    value,
  })
}
