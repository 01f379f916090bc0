import { type CallOptions, claims, type Manifest, PicturedeskError } from '@picturedesk/provider'
import type { Session } from '../../bench/session.ts'
import { openWarm } from '../../calls/first-call.ts'
import { type ItemsMethod, MANY_ITEMS } from '../../calls/many-items.ts'
import { methodOptions } from '../../calls/method-options.ts'
import { Scene } from '../../calls/scene.ts'
import { equalData } from '../../checks/equal-data.ts'
import { fields } from '../../checks/observed.ts'
import { hasTimePassed } from '../../checks/time-passed.ts'
import type { WireCall } from '../../wire/wire-call.ts'
import type { ConformanceCase } from '../conformance-case.ts'

/** How many items are tried until there is more than one call: a vendor may take a thousand at once. */
const COUNTS = [3, 150, 1100]

export const furtherCallsCases: readonly ConformanceCase[] = [
  {
    id: 'items/further-calls',
    title:
      'where many items take several calls, each carries every option, and is made for the same user',
    applies: (manifest) => claimed(manifest).length > 0,
    async run(bench) {
      const session = await openWarm(bench)
      for (const method of claimed(bench.manifest)) {
        const kinds = method === 'assets.getMany' ? bench.manifest.kinds : [undefined]
        for (const kind of kinds) {
          const scene = new Scene(bench, session, kind)
          const ask = (count: number, options: CallOptions) =>
            sentBy(session, MANY_ITEMS[method](scene, count, options))
          const options = await taken(bench.manifest, method, (asked) => ask(1, asked))
          const found = await severalCalls(ask, options)
          if (found === undefined) continue
          const plain = await ask(found.count, {})
          equalData(
            forgottenIn(found.sent, plain),
            [],
            `${method} forgets what the first call was made with.`,
          )
        }
      }
    },
  },
]

function claimed(manifest: Manifest): ItemsMethod[] {
  const methods = Object.keys(MANY_ITEMS) as ItemsMethod[]
  return methods.filter((method) => claims(manifest, method))
}

interface Told {
  readonly sent: readonly WireCall[]
  readonly ended: boolean
}

/** What is sent until all items have their results, or an error ends them. */
async function sentBy({ wire }: Session, results: AsyncIterable<unknown>): Promise<Told> {
  let ended = true
  const sent = await wire.during(async () => {
    try {
      for await (const _ of results);
    } catch (error) {
      if (!PicturedeskError.isInstance(error)) throw error
      ended = false
    }
  })
  return { sent, ended }
}

/** The options that a call takes beside each other, for a user where it takes one. */
async function taken(
  manifest: Manifest,
  method: ItemsMethod,
  ask: (options: CallOptions) => Promise<Told>,
): Promise<CallOptions> {
  let options: CallOptions = {}
  const wishes = [['userId', 'reader-77'], ...methodOptions(method, manifest)] as const
  for (const [option, value] of wishes) {
    if (option in options) continue
    const tried = { ...options, [option]: value }
    const { ended, sent } = await ask(tried)
    if (ended && sent.length > 0) options = tried
  }
  return options
}

async function severalCalls(
  ask: (count: number, options: CallOptions) => Promise<Told>,
  options: CallOptions,
): Promise<{ readonly count: number; readonly sent: Told } | undefined> {
  for (const count of COUNTS) {
    const sent = await ask(count, options)
    if ([...groupsOf(sent.sent).values()].some(({ length }) => length > 1)) return { count, sent }
  }
  return undefined
}

/** Calls that differ by their items alone. */
function groupsOf(sent: readonly WireCall[]): Map<string, Map<string, string>[]> {
  const groups = new Map<string, Map<string, string>[]>()
  for (const call of sent) {
    const path = new URL(call.url).pathname.replaceAll(/\d{8}/g, '*').split('/')
    const name = `${call.method} ${path.length} ${path[1]}`
    groups.set(name, [...(groups.get(name) ?? []), said(call)])
  }
  return groups
}

/** What a call says, whichever the place in a list: each value once. */
function said(call: WireCall): Map<string, string> {
  const values = new Map<string, Set<string>>()
  for (const [name, value] of fields(call)) {
    const place = name.replaceAll(/\/\d+/g, '/*')
    values.set(place, (values.get(place) ?? new Set()).add(value))
  }
  return new Map([...values].map(([name, all]) => [name, [...all].sort().join('\n')]))
}

/** What options change in the first call of each group, and later calls of it lack. */
function forgottenIn(asked: Told, plain: Told): string[] {
  const without = groupsOf(plain.sent)
  return [...groupsOf(asked.sent)].flatMap(([group, [first, ...later]]) => {
    const [plainFirst, ...plainLater] = without.get(group) ?? []
    return later.flatMap((call, at) =>
      [...(first ?? [])].flatMap(([name, value]) => {
        // What tells calls apart anyway, such as their items, differs without options, too.
        if (plainFirst?.get(name) === value || isFleeting(name, plainFirst, plainLater[at]))
          return []
        const own = call.get(name)
        const isTime = own !== undefined && hasTimePassed(value, own)
        return own === value || isTime ? [] : [`call ${at + 2}: ${name}=${value}`]
      }),
    )
  })
}

function isFleeting(
  name: string,
  one: ReadonlyMap<string, string> | undefined,
  other: ReadonlyMap<string, string> | undefined,
): boolean {
  return one?.get(name) !== other?.get(name)
}
