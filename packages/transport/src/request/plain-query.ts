import type { ParameterRules } from '../operation.ts'

/** Writes a query of texts, numbers, booleans and lists, which is what most have. */
export function plainQuery(
  query: Readonly<Record<string, unknown>>,
  rules: ParameterRules,
  encode: (text: string) => string = encodeURIComponent,
): string {
  const parts: string[] = []
  for (const name in query) {
    const value = query[name]
    if (value === undefined || value === null) continue
    const texts = [value].flat().map((item) => encode(String(item)))
    if (texts.length === 0) continue
    const { explode = true } = (Object.hasOwn(rules, name) && rules[name]) || {}
    for (const text of explode ? texts : [texts.join(',')]) parts.push(`${name}=${text}`)
  }
  return parts.join('&')
}
