/** Options in the words of the vendor for trying the suite out. */
export interface AcmeParameters {
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Writes options as parameters of their names, those that are given.
 * @param given The language goes into a header, and what the vendor alone has gets an `x_`.
 */
export function acmeParameters({
  language,
  own = {},
  ...parameters
}: Readonly<Record<string, unknown>> & {
  readonly language?: string | undefined
  readonly own?: object | undefined
}): AcmeParameters {
  const query: Record<string, string> = {}
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined) query[name] = String(value)
  for (const [name, value] of Object.entries(own)) query[`x_${name}`] = String(value)
  return { query, headers: language === undefined ? {} : { 'accept-language': language } }
}
