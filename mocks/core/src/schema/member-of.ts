import type { ErrorObject } from 'ajv/dist/2020.js'

/** The name of the member that an error is about, where it is reported at the object around it. */
export function memberOf({ params }: ErrorObject): string | undefined {
  return params['unevaluatedProperty'] ?? params['additionalProperty']
}
