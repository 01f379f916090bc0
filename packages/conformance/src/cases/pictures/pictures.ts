import assert from 'node:assert/strict'
import {
  claims,
  InvalidArgumentError,
  type Manifest,
  MEDIA_FORMS,
  NotSupportedError,
  PicturedeskError,
} from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import type { Session } from '../../bench/session.ts'
import { openWarm } from '../../calls/first-call.ts'
import {
  PICTURE_CALLS,
  type PictureCall,
  type PictureMethod,
  samplePictures,
  unclaimedPicture,
} from '../../calls/picture-calls.ts'
import { equalData } from '../../checks/equal-data.ts'
import { observe } from '../../checks/observed.ts'
import { carriesText } from '../../checks/on-the-wire.ts'
import { pictureFaults } from '../../checks/picture-faults.ts'
import type { WireCall } from '../../wire/wire-call.ts'
import type { ConformanceCase } from '../conformance-case.ts'

/** The ids of requests are like nothing else on the wire. */
const IDS = ['wharf-one-41c7', 'wharf-two-93d0'] as const

const applies = (manifest: Manifest): boolean => claimedCalls(manifest).length > 0

export const picturesCases: readonly ConformanceCase[] = [
  {
    id: 'pictures/sent',
    title:
      'every form of picture that the manifest claims is taken by every method, ' +
      'and the vendor gets the picture that was given, with the id that it was given with',
    applies,
    async run(bench) {
      const { inputs = [] } = bench.manifest
      assert.ok(inputs.length > 0, 'Methods take pictures, but `manifest.inputs` names no form.')
      for (const [method, given] of claimedCalls(bench.manifest)) {
        const session = await openWarm(bench)
        for (const form of inputs) {
          // Without a search there is no asset to give.
          if (form === 'asset' && !claims(bench.manifest, 'search.assets')) continue
          const pictures = await samplePictures(bench, session, form)
          const requests = IDS.map((id, at) => ({ id, image: pictures[at === 0 ? 0 : 1].make() }))
          let errors: unknown[] = []
          const sent = await session.wire.during(async () => {
            errors = failedWithin(await given.call(session, requests))
          })
          equalData(errors.map(String), [], `${method} does not take a picture by \`${form}\`.`)
          equalData(pictureFaults(sent, pictures, IDS), [], `${method}, picture by \`${form}\``)
        }
      }
    },
  },
  {
    id: 'pictures/unclaimed',
    title:
      'a form of picture that the manifest does not claim is "not supported" in every method, and nothing is sent',
    applies,
    async run(bench) {
      const forms = MEDIA_FORMS.filter((form) => !bench.manifest.inputs?.includes(form))
      for (const [method, given] of claimedCalls(bench.manifest))
        for (const form of forms) {
          const session = await openWarm(bench)
          const requests = [{ id: IDS[0], image: unclaimedPicture(bench, form) }]
          const sent = await session.wire.during(async () => {
            const [error] = await refusals(given, session, requests)
            assert.ok(
              NotSupportedError.isInstance(error),
              `${method}, \`${form}\`: expected "not-supported". Received ${String(error)}.`,
            )
          })
          const count = sent.filter(({ body }) => !body.includes('begins')).length
          assert.equal(count, 0, `${method}: something was sent for \`${form}\`.`)
        }
    },
  },
  {
    id: 'pictures/wishes',
    title:
      "each request's own `detections` and `context` are sent with its picture, warned of or refused",
    applies,
    async run(bench) {
      const lost: string[] = []
      for (const [method, given] of claimedCalls(bench.manifest)) {
        if (!given.many) continue
        for (const wish of WISHES) {
          if (method.startsWith('moderation.') && wish === 'context') continue
          const session = await openWarm(bench)
          lost.push(
            ...(await lostWishes(bench, session, given, wish)).map((t) => `${method}: ${t}`),
          )
        }
      }
      equalData(lost, [], 'Wishes of requests were neither sent nor warned of nor refused.')
    },
  },
]

const WISHES = ['detections', 'context'] as const

/** Words of a wish of each request: two in one entry, and one in another. */
function wordsOf(wish: (typeof WISHES)[number], at: number): readonly string[] {
  const words = ['left', 'right'].map((word) => `probe-${at}-${word}`)
  return wish === 'detections' ? words : [...words, `probe-${at}-shop`]
}

/** Values of a wish of each request. */
function wished(wish: (typeof WISHES)[number], at: number): object {
  const words = wordsOf(wish, at)
  if (wish === 'detections') return { detections: words }
  return { context: { colour: words.slice(0, 2), shop: words[2] } }
}

async function lostWishes(
  bench: Bench,
  session: Session,
  given: PictureCall,
  wish: (typeof WISHES)[number],
): Promise<string[]> {
  const [form = 'url'] = bench.manifest.inputs ?? []
  const pictures = await samplePictures(bench, session, form)
  const requests = IDS.map((id, at) => ({
    id,
    image: pictures[at === 0 ? 0 : 1].make(),
    ...wished(wish, at),
  }))
  const start = session.wire.calls.length
  let results: unknown
  const seen = await observe(session.wire, async () => {
    results = await given.call(session, requests)
    return results
  })
  const sent = session.wire.calls.slice(start)
  const refused = [seen.error, ...failedWithin(results)].filter((error) => error !== undefined)
  if (refused.length > 0 && refused.every(isRefusal)) return []
  const isTold = seen.warnings.some(({ option }) => option?.split(/[.[]/).includes(wish))
  if (isTold) return []
  return IDS.flatMap((_, at) => wordsOf(wish, at).filter((word) => !says(sent, word))).map(
    (word) => `${wish} ${word}`,
  )
}

/** The vendor may take several words as one text. */
function says(sent: readonly WireCall[], word: string): boolean {
  return sent.some((call) => carriesText(call, word) || decodeURIComponent(call.url).includes(word))
}

function isRefusal(error: unknown): boolean {
  return (
    InvalidArgumentError.isInstance(error) ||
    NotSupportedError.isInstance(error) ||
    (PicturedeskError.isInstance(error) && error.outcome === 'rejected')
  )
}

/** The errors of requests that failed: what failed beside a result is no refusal of its picture. */
function failedWithin(result: unknown): unknown[] {
  if (Array.isArray(result)) return result.flatMap(failedWithin)
  if (typeof result !== 'object' || result === null) return []
  const { ok, error, refused = [] } = result as Record<string, unknown>
  const own = ok === false || !('raw' in result) ? [error].filter((one) => one !== undefined) : []
  return [...own, ...failedWithin(refused)]
}

/** The errors by which pictures are refused: thrown, or each one's own. */
async function refusals(
  given: PictureCall,
  session: Session,
  requests: Parameters<PictureCall['call']>[1],
): Promise<unknown[]> {
  try {
    return failedWithin(await given.call(session, requests))
  } catch (error) {
    return [error]
  }
}

function claimedCalls(manifest: Manifest): [PictureMethod, PictureCall][] {
  return (Object.entries(PICTURE_CALLS) as [PictureMethod, PictureCall][]).filter(
    ([method]) =>
      claims(manifest, method) &&
      (method !== 'tagging.append' || claims(manifest, 'tagging.create')),
  )
}
