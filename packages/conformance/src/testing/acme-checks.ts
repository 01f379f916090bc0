import {
  type Finding,
  type Findings,
  InvalidArgumentError,
  type MediaSource,
  type ModerationOptions,
  type ModerationRequest,
  type ModerationResult,
  type Moderations,
  PicturedeskError,
  TimeoutError,
  VendorError,
} from '@picturedesk/provider'
import type { AcmeClient } from './acme-client.ts'
import { acmeParameters } from './acme-parameters.ts'
import { pictureParameters } from './acme-picture.ts'
import { checked } from './acme-wire.ts'
import { begun } from './begun.ts'
import type { Mutation } from './mutation.ts'

type Requests = Iterable<ModerationRequest> | AsyncIterable<ModerationRequest>

/** The checks of pictures of the provider for trying the suite out: one picture a call. */
export function createAcmeChecks(
  client: AcmeClient,
  mutation: Mutation | undefined,
): Required<Pick<Moderations, 'check' | 'checkOne'>> {
  const checkOne = async (
    image: MediaSource,
    options: ModerationOptions = {},
  ): Promise<Findings> => {
    const picture = await pictureParameters(image, mutation)
    const { language, minScore, detections, vendorOptions } = options
    const { query, headers } = acmeParameters({
      language,
      own: mutation === 'drops own options of a check' ? undefined : vendorOptions?.['acme'],
      min: leastOf(minScore, mutation),
      detect: detections,
    })
    const raw = await client.json({
      operation: 'checks',
      path: 'checks',
      query: { ...picture, ...query },
      headers,
      options,
    })
    const found = Array.isArray(raw['found']) ? raw['found'] : []
    const findings = found.map((wire) => toFinding(wire, mutation))
    return { findings, ...besides(raw, findings, mutation), raw }
  }

  async function* check(requests: Requests, options: ModerationOptions = {}) {
    const held: ModerationResult[] = []
    const seen = new Set<string>()
    for await (const { id, image, detections = options.detections } of requests) {
      let result: ModerationResult
      try {
        if (seen.has(id))
          throw new InvalidArgumentError({ field: 'id', allowed: 'one of its own', value: id })
        seen.add(id)
        result = { id, ok: true, ...(await checkOne(image, { ...options, detections })) }
      } catch (error) {
        if (!PicturedeskError.isInstance(error) || TimeoutError.isInstance(error)) throw error
        if (mutation === 'ends at the first picture that cannot be checked') throw error
        result = { id, ok: false, error }
      }
      if (mutation === 'checks out of order' && id === 'c') held.unshift(result)
      else yield result
    }
    yield* held
  }

  return {
    check: (requests, options) => {
      const results = check(requests, options)
      return mutation === 'checks before it is asked' ? begun(results) : results
    },
    checkOne,
  }
}

function leastOf(score: number | undefined, mutation: Mutation | undefined): number | undefined {
  if (mutation === 'drops options of a check' || score === undefined) return undefined
  return mutation === 'turns the least score around' ? 1 - score : score
}

/** What the vendor did not judge, and what failed beside the findings. */
function besides(
  { skipped, trouble }: Readonly<Record<string, unknown>>,
  findings: readonly Finding[],
  mutation: Mutation | undefined,
): Pick<Findings, 'notJudged' | 'error'> {
  const also = mutation === 'finds what was not judged' ? findings : []
  const notJudged = Array.isArray(skipped)
    ? [...skipped.map(String), ...also.map(({ category }) => category)]
    : undefined
  if (typeof trouble !== 'string') return { notJudged }
  const error =
    mutation === 'tells what failed beside findings as text'
      ? (trouble as never)
      : new VendorError(trouble, { provider: 'acme', operation: 'checks', outcome: 'rejected' })
  return { notJudged, error }
}

function toFinding(wire: unknown, mutation: Mutation | undefined): Finding {
  const { word, name, score, level } = checked<{
    readonly word: string
    readonly name: string
    readonly score?: number
    readonly level?: string
  }>(wire, ['word', 'name'])
  return {
    category: mutation === 'finds other things than the vendor' ? 'sexual' : word,
    name,
    score,
    level,
  }
}
