import type { ParameterRule } from '../operation.ts'
import type { BodyWriter } from '../request/body-rules.ts'

/** Marks digits in a JSON text that are written as a number. No text that a caller gives begins with it. */
const MARK = '\u0000long:'

/** Sends JSON in which whole numbers that a double cannot hold, given as text or `bigint`, keep their digits. */
export const longJsonBody: BodyWriter = (body, rules) => {
  const { value = { type: 'object', properties: rules.properties } as ParameterRule } = rules
  const json = JSON.stringify(marked(body, value), (_, inner: unknown) =>
    typeof inner === 'bigint' ? `${MARK}${inner}` : inner,
  )
  return { body: json.replace(/"\\u0000long:(-?\d+)"/g, '$1'), mediaType: rules.mediaType }
}

/** The value with a mark before each text that stands for a whole number. */
function marked(value: unknown, rule: ParameterRule | undefined): unknown {
  if (rule?.format === 'int64' && typeof value === 'string') return `${MARK}${BigInt(value)}`
  if (Array.isArray(value)) return value.map((item) => marked(item, rule?.items))
  if (typeof value !== 'object' || value === null || !rule?.properties) return value
  const { properties } = rule
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      marked(inner, Object.hasOwn(properties, name) ? properties[name] : undefined),
    ]),
  )
}
