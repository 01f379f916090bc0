import type { ErrorObject } from 'ajv/dist/2020.js'

/** The name of the member that an error is about, where it is reported at the object around it. */
export function memberOf({ keyword, params }: ErrorObject): string | undefined {
  if (keyword === 'unevaluatedProperties') return params['unevaluatedProperty'] as string
  return keyword === 'additionalProperties' ? (params['additionalProperty'] as string) : undefined
}
