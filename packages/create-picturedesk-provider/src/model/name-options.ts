import { nameWords } from '../guess/name-words.ts'
import { credential, type RequestPart, type SecurityPart } from './security-part.ts'

/** Options that every provider has, and words that no variable can be called. */
const TAKEN = new Set([
  ...['provider', 'options', 'transport', 'basic', 'baseUrl', 'timeout', 'maxAttempts', 'hooks'],
  ...['maxResponseBytes', 'fetch', 'clock', 'random', 'repeatAssumed', 'operations', 'failures'],
  ...[
    'sensitive',
    'credentials',
    'manifest',
    'connect',
    'default',
    'new',
    'public',
    'private',
    'this',
    'null',
  ],
])

/**
 * Gives the options of credentials different names. One alone has the usual name, such as `apiKey`; several that would
 * have the same are named after their schemes.
 */
export function nameOptions(parts: ReadonlyMap<string, RequestPart>): SecurityPart[] {
  const usual = [...parts.values()].flatMap(({ credentials }) => credentials.map(optionOf))
  const given = new Set<string>()
  return [...parts].map(([id, part]) => {
    const isShared = part.credentials.some(
      (one) => usual.filter((option) => option === one.option).length > 1,
    )
    const credentials = part.credentials.map(({ option, description }) => {
      const wanted = isShared ? byScheme(id, part.credentials.length === 1 ? '' : option) : option
      let name = wanted
      for (let number = 2; given.has(name); number++) name = `${wanted}${number}`
      given.add(name)
      return credential(name, description)
    })
    return { ...part, scheme: id, credentials }
  })
}

function optionOf({ option }: { readonly option: string }): string {
  return option
}

function byScheme(id: string, option: string): string {
  const [first = 'key', ...rest] = nameWords(`${id} ${option}`)
  const name = [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('')
  if (!/^[a-z]\w*$/.test(name)) return `key${name.replaceAll(/\W/g, '')}`
  return TAKEN.has(name) ? `${name}Key` : name
}
