import type { ParameterRules } from '../operation.ts'

/**
 * Writes a query of texts, numbers, booleans and lists, which is what most have.
 * @param explodeLists Whether a list without a style in the spec repeats its name for each value.
 */
export function plainQuery(
  query: Readonly<Record<string, unknown>>,
  rules: ParameterRules,
  encode: (text: string) => string = encodeURIComponent,
  explodeLists = true,
): string {
  const parts: string[] = []
  for (const name in query) {
    const value = query[name]
    if (value === undefined || value === null) continue
    if (typeof value === 'object' && !Array.isArray(value)) {
      // Its members are parameters themselves.
      const members = Object.entries(value).map(([key, inner]) => [encode(key), inner])
      parts.push(plainQuery(Object.fromEntries(members), {}, encode))
      continue
    }
    const texts = [value].flat().map((item) => encode(String(item)))
    if (texts.length === 0) continue
    const { explode = explodeLists } = (Object.hasOwn(rules, name) && rules[name]) || {}
    for (const text of explode ? texts : [texts.join(',')]) parts.push(`${name}=${text}`)
  }
  return parts.filter(Boolean).join('&')
}
