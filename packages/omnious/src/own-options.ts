import { InvalidArgumentError, type TaggingTaskOptions } from '@picturedesk/provider'
import { manifest } from './manifest.ts'
import type { OmniousOwnOptions } from './omnious-tagging.ts'

type Given = TaggingTaskOptions['vendorOptions']

/**
 * The options of a new task that only Omnious has.
 * @throws InvalidArgumentError for an option that Omnious does not have
 */
export function ownOptions(given: Given): OmniousOwnOptions {
  const own = given?.[manifest.id] ?? {}
  refuseMembers(own, ['album'], 'left out. Own options of a task: album')
  return own
}

/** @throws InvalidArgumentError for any option of its own, where Omnious takes none */
export function refuseOwnOptions(given: Given): void {
  refuseMembers(given?.[manifest.id] ?? {}, [], 'left out. Only a new task has own options')
}

function refuseMembers(own: object, known: readonly string[], allowed: string): void {
  const unknown = Object.keys(own).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const field = `vendorOptions.${manifest.id}.${unknown}`
  const value: unknown = Reflect.get(own, unknown)
  throw new InvalidArgumentError({ provider: manifest.id, field, allowed, value })
}
