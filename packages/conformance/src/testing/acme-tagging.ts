import {
  elapsed,
  InvalidArgumentError,
  type Labels,
  type MediaSource,
  PicturedeskError,
  type Tag,
  type Tagging,
  type TaggingOptions,
  type TaggingRequest,
  type TaggingResult,
  type TagOneOptions,
  UnauthorizedError,
} from '@picturedesk/provider'
import type { AcmeClient } from './acme-client.ts'
import { type AcmeParameters, acmeParameters } from './acme-parameters.ts'
import { pictureParameters } from './acme-picture.ts'
import { checked } from './acme-wire.ts'
import { begun } from './begun.ts'
import type { Mutation } from './mutation.ts'
import { takenAhead } from './taken-ahead.ts'

type Requests = Iterable<TaggingRequest> | AsyncIterable<TaggingRequest>

/** The tagging of the provider for trying the suite out: one picture a call. */
export function createAcmeTagging(
  client: AcmeClient,
  mutation: Mutation | undefined,
): Required<Pick<Tagging, 'tag' | 'tagOne'>> {
  async function* tag(
    requests: Requests,
    { signal, timeout = 5_000, ...wishes }: TaggingOptions = {},
  ) {
    const deaf = mutation === 'ignores an abort of tagging'
    const endless = mutation === 'tags on after the deadline'
    const options = {
      ...(!deaf && { signal }),
      timeout,
      deadline: elapsed(client.clock) + (endless ? 60_000 : timeout),
    }
    const seen = new Set<string>()
    const held: TaggingResult[] = []
    const all = mutation === 'takes all pictures at once' ? await taken(requests) : requests
    if (mutation === 'takes no pictures that come later' && !(Symbol.iterator in requests)) return
    for await (const { id, image, detections = wishes.detections, context } of all) {
      const again = seen.has(id) && mutation !== 'tags an id twice'
      seen.add(id)
      if (image.url === '' || again) {
        const field = again ? 'id' : 'image.url'
        const error = new InvalidArgumentError({ field, allowed: 'right', value: id })
        if (!again && mutation === 'ends at the first picture that is wrong') throw error
        yield { id, ok: false as const, error }
        continue
      }
      const path = `tagging/${encodeURIComponent(id)}`
      const forgets = mutation === 'forgets what a request wishes'
      const { query, headers } = asked(forgets ? wishes : { ...wishes, detections }, mutation)
      const besides = forgets ? {} : contextOf(context, mutation)
      let picture: Readonly<Record<string, string>>
      try {
        picture = await pictureParameters(image, mutation)
      } catch (error) {
        if (!PicturedeskError.isInstance(error)) throw error
        yield { id, ok: false as const, error }
        continue
      }
      const raw = await client
        .json({
          operation: 'tagging',
          path,
          query: { ...picture, ...query, ...besides },
          headers,
          options,
        })
        .catch((error: unknown) => {
          const isWrong = UnauthorizedError.isInstance(error)
          if (isWrong && mutation === 'tells each picture of wrong credentials') return error
          const isPlain = mutation === 'ends tagging with a plain error'
          throw isPlain && !isWrong ? new Error('no tags') : error
        })
      if (PicturedeskError.isInstance(raw)) {
        yield { id, ok: false as const, error: raw }
        continue
      }
      const result = {
        id,
        ok: true as const,
        tags: labelsOf(raw as Record<string, unknown>, mutation),
        raw,
      }
      if (mutation === 'tags out of order' && id === 'c') held.unshift(result)
      else yield result
    }
    yield* held
    if (mutation === 'asks for labels of nothing' && seen.size === 0)
      await client.json({ operation: 'tagging', path: 'tagging', options })
  }

  const tagOne = async (image: MediaSource, options: TagOneOptions = {}): Promise<Labels> => {
    const same = mutation === 'looks at one picture alone' && image.url !== undefined
    const picture = await pictureParameters(same ? ALWAYS : image, mutation)
    const { query, headers } = asked(options, mutation)
    const raw = await client.json({
      operation: 'tagOne',
      path: 'tagging',
      query: { ...picture, ...query },
      headers,
      options,
    })
    const tags = labelsOf(raw, mutation)
    if (mutation !== 'gives scores in percent') return { tags, raw }
    const percent = ({ confidence = 0, ...tag }: Tag): Tag => ({
      ...tag,
      confidence: confidence * 100,
    })
    return { tags: tags.map(percent), raw }
  }

  return {
    tagOne,
    tag: (requests, options) => {
      const ahead = mutation === 'takes pictures while nobody asks'
      const results = tag(ahead ? takenAhead(requests, client.clock) : requests, options)
      return mutation === 'tags before it is asked' ? begun(results) : results
    },
  }
}

/** What labels are asked for with, in the vendor's words. */
function asked(
  options: Omit<TaggingOptions, 'signal' | 'timeout'>,
  mutation: Mutation | undefined,
): AcmeParameters {
  if (mutation === 'drops options of tags') return { query: {}, headers: {} }
  const { maxTags, minConfidence, detections, strict, description, language, vendorOptions } =
    options
  return acmeParameters({
    own: mutation === 'drops own options of tags' ? undefined : vendorOptions?.['acme'],
    most: maxTags,
    min: minConfidence,
    detect: mutation === 'looks for the first thing alone' ? detections?.[0] : detections,
    ...(mutation === 'forgets a language beside strictness' && strict ? {} : { language }),
    strict,
    description,
  })
}

function labelsOf({ labels }: Record<string, unknown>, mutation: Mutation | undefined): Tag[] {
  const all = Array.isArray(labels) ? labels : []
  return all.map((wire) => {
    const label = checked<{
      readonly id?: string
      readonly name: string
      readonly group?: string
      readonly score?: number
      readonly wider?: readonly string[]
    }>(wire, ['name'])
    return {
      id: label.id,
      name: mutation === 'gives tags other names' ? (label.group ?? '') : label.name,
      group: label.group,
      confidence: label.score,
      parents:
        wire !== all[0] && mutation === 'tells parents of the first label alone'
          ? undefined
          : label.wider,
    }
  })
}

const ALWAYS: MediaSource = { url: 'https://images.example/always.jpg' }

/** What is told of the product, in the vendor's words. */
function contextOf(
  context: TaggingRequest['context'] = {},
  mutation?: Mutation,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(context)
      .slice(0, mutation === 'sends the first of the context alone' ? 1 : undefined)
      .flatMap(([name, value]) =>
        value === undefined ? [] : [[`context_${name}`, String(value)]],
      ),
  )
}

async function taken(requests: Requests): Promise<TaggingRequest[]> {
  const all: TaggingRequest[] = []
  for await (const request of requests) all.push(request)
  return all
}
