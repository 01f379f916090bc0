import {
  elapsed,
  InvalidArgumentError,
  type Tagging,
  type TaggingOptions,
  type TaggingRequest,
  type TaggingResult,
} from '@picturedesk/provider'
import type { AcmeClient } from './acme-client.ts'
import type { Mutation } from './mutation.ts'
import { takenAhead } from './taken-ahead.ts'

type Requests = Iterable<TaggingRequest> | AsyncIterable<TaggingRequest>

/** The tagging of the provider for trying the suite out: one picture a call. */
export function createAcmeTagging(client: AcmeClient, mutation: Mutation | undefined): Tagging {
  async function* tag(requests: Requests, { signal, timeout = 5_000 }: TaggingOptions = {}) {
    const deaf = mutation === 'ignores an abort of tagging'
    const endless = mutation === 'tags on after the deadline'
    const options = {
      ...(!deaf && { signal }),
      timeout,
      deadline: elapsed(client.clock) + (endless ? 60_000 : timeout),
    }
    const seen = new Set<string>()
    const held: TaggingResult[] = []
    const asked = mutation === 'takes all pictures at once' ? await taken(requests) : requests
    for await (const { id, image } of asked) {
      const again = seen.has(id) && mutation !== 'tags an id twice'
      seen.add(id)
      if (image.url === '' || again) {
        const field = again ? 'id' : 'image.url'
        const error = new InvalidArgumentError({ field, allowed: 'right', value: id })
        if (mutation === 'ends at the first picture that is wrong') throw error
        yield { id, ok: false as const, error }
        continue
      }
      const path = `tagging/${encodeURIComponent(id)}`
      const raw = await client
        .json({ operation: 'tagging', path, options })
        .catch((error: unknown) => {
          throw mutation === 'ends tagging with a plain error' ? new Error('no tags') : error
        })
      const result = { id, ok: true as const, tags: [], raw }
      if (mutation === 'tags out of order') held.unshift(result)
      else yield result
    }
    yield* held
  }

  return {
    tag: (requests, options) => {
      const ahead = mutation === 'takes pictures while nobody asks'
      const results = tag(ahead ? takenAhead(requests, client.clock) : requests, options)
      if (mutation !== 'tags before it is asked') return results
      const first = results.next()
      return { [Symbol.asyncIterator]: () => ({ next: () => first }) }
    },
  }
}

async function taken(requests: Requests): Promise<TaggingRequest[]> {
  const all: TaggingRequest[] = []
  for await (const request of requests) all.push(request)
  return all
}
