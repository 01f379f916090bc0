import { capabilityTable } from '@picturedesk/provider'
import { InputError } from './input-error.ts'
import { unknownName } from './unknown-name.ts'

/**
 * Ids of operations by the method that each serves, from options such as `search.assets=searchImages`.
 * @throws InputError naming what is wrong, and the names that are nearest to an unknown one
 */
export function chosenCapabilities(options: readonly string[]): Map<string, string> {
  const known = Object.entries(capabilityTable).flatMap(([capability, methods]) =>
    Object.keys(methods).map((method) => `${capability}.${method}`),
  )
  const chosen = new Map<string, string>()
  for (const option of options) {
    const [, method, operation] = /^([^=]+)=(.+)$/.exec(option) ?? []
    if (method === undefined || operation === undefined)
      throw new InputError(
        '--capability',
        `Expected --capability to be a method and an operationId, such as search.assets=searchImages. Received "${option}".`,
      )
    if (!known.includes(method))
      throw new InputError('--capability', unknownName('method', method, known))
    if (chosen.has(method))
      throw new InputError('--capability', `--capability gives ${method} twice. Keep one of them.`)
    chosen.set(method, operation)
  }
  return chosen
}
