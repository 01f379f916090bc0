import type { Row } from '../calls/rows.ts'
import { kindOf } from '../snapshot/unreadable-error.ts'

/** Says in words why a result, or an item of one, is not the provider's own. */
export type Ownership = (value: unknown) => string | undefined

/** What a thing that carries an id may look like. */
type Holder = Readonly<Record<string, unknown>> | undefined | null

/** Makes the check of ids in the results of a method, by its row in the capability table. */
export function ownership(provider: string, { name, traits }: Row): Ownership {
  const paths = (traits.ids ?? []).map((path) => {
    const [member = '', inner] = path.split('.')
    return { member, inner }
  })
  if (paths.length === 0) return () => undefined
  const prefix = `${provider}:`

  const problemOf = (value: unknown): string | undefined => {
    if (typeof value !== 'object' || value === null)
      return `${name} gave ${value === null ? 'null' : `a ${typeof value}`} in place of an object`
    for (const { member, inner } of paths) {
      const outer = (value as Holder)?.[member]
      const holder = inner === undefined ? (value as Holder) : (outer as Holder)
      if (holder === undefined || holder === null) continue
      const id = inner === undefined ? outer : holder[inner]
      const named = providerIn(id, provider, prefix)
      const owner = named === provider ? (holder['provider'] ?? provider) : named
      if (owner === provider) continue
      return (
        `${name} of provider "${provider}" gave ${inWords(id)}, ` +
        `which belongs to provider ${inWords(owner)}`
      )
    }
    return undefined
  }

  return (value) => {
    try {
      return problemOf(value)
    } catch (error) {
      return `${name} gave an object of which reading a member threw ${kindOf(error)}`
    }
  }
}

/** The provider that an id names. One that names none is taken as the provider's own. */
function providerIn(id: unknown, own: string, prefix: string): string {
  if (typeof id !== 'string' || id.startsWith(prefix)) return own
  const colon = id.indexOf(':')
  return colon === -1 ? own : id.slice(0, colon)
}

/** A text in quotes, cut to a readable length. */
function inWords(value: unknown): string {
  if (typeof value !== 'string') return `a ${typeof value}`
  return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value)
}
