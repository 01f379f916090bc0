import {
  type AssetKind,
  claims,
  InvalidArgumentError,
  type Manifest,
  type MethodName,
  type PurchaseQuery,
} from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import type { Session } from '../../bench/session.ts'
import { canCall } from '../../calls/calls.ts'
import { bought, firstAsset } from '../../calls/findings.ts'
import { openWarm } from '../../calls/first-call.ts'
import { anyPicture } from '../../calls/queries.ts'
import { equalData } from '../../checks/equal-data.ts'
import { honoured, observe } from '../../checks/observed.ts'
import type { ConformanceCase } from '../conformance-case.ts'

/** How an option of a method other than a search is tried. */
interface OptionCall {
  readonly method: MethodName
  readonly option: string
  /** A value that differs from what the call has without it. */
  readonly value: unknown
  readonly applies?: (manifest: Manifest) => boolean
  /** Finds what the call needs, and gives the call with the option and without. */
  prepare(bench: Bench, session: Session): Promise<(options: object) => PromiseLike<unknown>>
}

/** A time at which nothing was bought yet. */
const LATER = '2099-01-01T00:00:00Z'

const hasTwoKinds = ({ kinds }: Manifest): boolean => kinds.length > 1
const secondKind = ({ kinds }: Manifest): AssetKind => kinds[1] ?? 'image'

const history = (option: keyof PurchaseQuery, value: unknown): OptionCall => ({
  method: 'licensing.history',
  option,
  value,
  prepare: async (bench, session) => {
    await bought(bench, session)
    return (query) => session.use('licensing').history(query)
  },
})

const CALLS: readonly OptionCall[] = [
  {
    method: 'search.similar',
    option: 'language',
    value: 'de',
    prepare: async (bench, session) => {
      const { id } = await firstAsset(bench, session)
      return (query) => session.use('search').similar(id, query)
    },
  },
  history('from', LATER),
  history('to', '2001-01-01T00:00:00Z'),
  history('downloaded', true),
  history('downloaded', false),
  ofTag('language', 'de'),
  ofTag('maxTags', 1),
  ofTag('minConfidence', 0.999),
  ofCheck('language', 'de'),
  ofCheck('minScore', 0.999),
  byKind('categories.list', ({ use }, query) => use('categories').list(query)),
  byKind('topics.categories', ({ use }, query) => use('topics').categories(query)),
  byKind('topics.list', ({ use }, query) => use('topics').list(query)),
  byKind('licensing.history', ({ use }, query) => use('licensing').history(query)),
  byKind('collections.list', ({ use }, query) => use('collections').list(query)),
]

export const listOptionsCases: readonly ConformanceCase[] = [
  {
    id: 'lists/options',
    title:
      'every option of lists, history, tags and checks is sent, warned of, refused or honoured',
    applies: (manifest) => CALLS.some((one) => isCalled(manifest, one)),
    async run(bench) {
      const dropped: string[] = []
      for (const one of CALLS.filter((each) => isCalled(bench.manifest, each))) {
        const { method, option } = one
        const session = await openWarm(bench)
        const call = await one.prepare(bench, session)
        const value = option === 'kind' ? secondKind(bench.manifest) : one.value
        const results: unknown[] = []
        const watch = (options: object) =>
          observe(session.wire, async () => {
            const result = await call(options)
            results.push(result)
            return result as { readonly warnings?: never }
          })
        const before = await watch({})
        const asked = await watch({ [option]: value })
        const after = await watch({})
        // Without another option, such as a category, the call may not be possible.
        if (before.error !== undefined || InvalidArgumentError.isInstance(asked.error)) continue
        if (honoured(option, asked, before, after)) continue
        if (isLocal(option, value, results[1])) continue
        dropped.push(`${method}: ${option} ${JSON.stringify(value)}`)
      }
      equalData(dropped, [], 'Options were neither sent nor warned of nor refused.')
    },
  },
]

function isCalled(manifest: Manifest, { method, applies = () => true }: OptionCall): boolean {
  return canCall(manifest, method) && applies(manifest)
}

/** Whether a result could be one in which the provider itself has honoured the option. */
function isLocal(option: string, value: unknown, result: unknown): boolean {
  const { items, tags, findings } = result as {
    readonly items?: readonly unknown[]
    readonly tags?: readonly { readonly confidence?: number }[]
    readonly findings?: readonly { readonly score?: number }[]
  }
  if (option === 'from' || option === 'to') return items?.length === 0
  if (option === 'maxTags') return tags !== undefined && tags.length <= Number(value)
  if (option === 'minConfidence')
    return tags?.every(({ confidence = 1 }) => confidence >= Number(value)) ?? false
  if (option === 'minScore')
    return findings?.every(({ score = 1 }) => score >= Number(value)) ?? false
  return false
}

function byKind(
  method: MethodName,
  list: (session: Session, query: object) => PromiseLike<unknown>,
): OptionCall {
  return {
    method,
    option: 'kind',
    value: undefined,
    applies: hasTwoKinds,
    prepare: async (bench, session) => {
      if (claims(bench.manifest, 'licensing.history') && method === 'licensing.history')
        await bought(bench, session)
      return (query) => list(session, query)
    },
  }
}

function ofTag(option: string, value: unknown): OptionCall {
  return {
    method: 'tagging.tagOne',
    option,
    value,
    prepare:
      async (bench, { use }) =>
      (options) =>
        use('tagging').tagOne(anyPicture(bench), options),
  }
}

function ofCheck(option: string, value: unknown): OptionCall {
  return {
    method: 'moderation.checkOne',
    option,
    value,
    prepare:
      async (bench, { use }) =>
      (options) =>
        use('moderation').checkOne(anyPicture(bench), options),
  }
}
