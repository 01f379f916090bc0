import { InvalidArgumentError, type Warning } from '@picturedesk/provider'

/** How an option's value is written on the wire: word by word, or by a function. */
export type Conversion = Readonly<Record<string, string>> | ((value: never) => unknown)

/**
 * Which parameter an option goes to: its name, or its name and a conversion. `null`:
 * the caller sees to it.
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
  /** Wire name → option, for messages. */
  readonly names: Record<string, string>
  /** One for each option that the vendor does not have. */
  readonly warnings: Warning[]
}

/**
 * Puts queries in the model's words into the vendor's; a later one overrides. An option
 * that the map leaves out, or whose conversion gives `undefined`, becomes a warning.
 * @throws InvalidArgumentError for a word that a conversion does not know
 */
export function translate<Query extends object>(
  provider: string,
  map: OptionMap<Query>,
  ...queries: readonly (Partial<Query> | undefined)[]
): Translation {
  const translation: Translation = { parameters: {}, names: {}, warnings: [] }
  for (const query of queries)
    for (const option in query) {
      const value: unknown = query[option]
      const target = Object.hasOwn(map, option) ? map[option] : undefined
      if (value === undefined || target === null) continue
      const [parameter, conversion] = typeof target === 'string' ? [target] : (target ?? [])
      const word = parameter && convert(provider, option, value, conversion)
      if (parameter === undefined || word === undefined) {
        translation.warnings.push({
          code: 'unsupported-option',
          option,
          message: `${provider} cannot honour \`${option}: ${JSON.stringify(value)}\` here; it was not sent.`,
        })
        continue
      }
      translation.parameters[parameter] = word
      translation.names[parameter] = option
    }
  return translation
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
