import type { ListedOperation } from '@picturedesk/generate'

/** Words in a path that show that it is not about pictures or videos. */
const FOREIGN = /audio|user|member|profile|collection|token|auth|rate|stat(s|istics)\b|feedback/i

const searchWords = ['q', 'query', 'keyword', 'keywords', 'search', 'text', 'term', 'phrase']

/**
 * The method of the interface that an operation probably serves, by its path and parameters.
 * Only reads are guessed. Somebody has to decide about calls that change something or cost money.
 */
export function guessCapability({ method, path, parameters }: ListedOperation): string | undefined {
  if (method !== 'GET' || FOREIGN.test(path)) return undefined
  const last = path.split('/').filter(Boolean).at(-1) ?? ''
  if (/^(similar|related)/i.test(last)) return 'search.similar'
  if (/^categories$/i.test(last)) return 'categories.list'
  if (parameters.some(({ name, in: place }) => place === 'query' && searchWords.includes(name)))
    return 'search.assets'
  return /^\{.+\}$/.test(last) ? 'assets.get' : undefined
}
