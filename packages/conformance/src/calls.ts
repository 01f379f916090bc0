import type { CallOptions } from '@picturedesk/provider'
import type { Bench, Session } from './bench.ts'
import { claims, type Method } from './conformance-case.ts'
import { firstAsset, offered, type Probe, pictures, probe, reads } from './probes.ts'

/** Every claimed call, those that change something included; each can be made any number of times. */
export async function calls(bench: Bench, session: Session): Promise<Probe[]> {
  return [
    ...(await reads(bench, session)),
    ...(await purchaseCalls(bench, session)),
    ...(await userCalls(bench, session)),
    ...(await taggingCalls(bench, session)),
    ...moderationCalls(bench, session),
  ]
}

async function purchaseCalls(bench: Bench, session: Session): Promise<Probe[]> {
  if (!claims(bench.manifest, 'licensing.purchase')) return []
  const { licensee = '测试', endUser } = bench.samples
  const probes: Probe[] = []
  for (const kind of bench.manifest.kinds) {
    const { asset, offer } = await offered(bench, session, kind)
    const buy = (options?: CallOptions) =>
      session.use('licensing').purchase({ asset, offer, licensee, endUser }, options)
    probes.push(probe('licensing.purchase', buy, { kind }))
  }
  return probes
}

async function userCalls(bench: Bench, session: Session): Promise<Probe[]> {
  const probes: Probe[] = []
  const add = (method: Method, start: Probe['start']): void => {
    if (claims(bench.manifest, method)) probes.push(probe(method, start))
  }
  if (!claims(bench.manifest, 'search.assets')) return []
  const needed = ['favorites.add', 'recents.remove', 'usage.report'] as const
  if (!needed.some((method) => claims(bench.manifest, method))) return []
  const asset = await firstAsset(bench, session)
  if (claims(bench.manifest, 'usage.report') && claims(bench.manifest, 'recents.list')) {
    await session.use('usage').report(asset)
    const [recent] = (await session.use('recents').list()).items
    // Before the next report, which may give the entry another id.
    if (recent !== undefined)
      add('recents.remove', (options) => session.use('recents').remove(recent, options))
  }
  add('usage.report', (options) => session.use('usage').report(asset, options))
  add('favorites.add', (options) => session.use('favorites').add([asset], options))
  add('favorites.reorder', (options) =>
    session.use('favorites').reorder([{ asset, ordering: 0 }], options),
  )
  add('favorites.remove', (options) => session.use('favorites').remove(asset, options))
  return probes
}

async function taggingCalls(bench: Bench, session: Session): Promise<Probe[]> {
  const probes: Probe[] = []
  const tagging = () => session.use('tagging')
  if (claims(bench.manifest, 'tagging.tag'))
    probes.push(probe('tagging.tag', (options) => all(tagging().tag(pictures('a', 'b'), options))))
  if (!claims(bench.manifest, 'tagging.create')) return probes
  probes.push(probe('tagging.create', (options) => tagging().create(pictures('a', 'b'), options)))
  if (claims(bench.manifest, 'tagging.append')) {
    const { taskId } = await tagging().create(pictures('a', 'b'))
    let appended = 0
    const append: Probe['start'] = (options) =>
      tagging().append(taskId, pictures(`more-${++appended}`), options)
    probes.push(probe('tagging.append', append))
  }
  return probes
}

function moderationCalls(bench: Bench, session: Session): Probe[] {
  if (!claims(bench.manifest, 'moderation.getMany')) return []
  const ids = bench.sample('products')
  const many: Probe['start'] = (options) => all(session.use('moderation').getMany(ids, options))
  return [probe('moderation.getMany', many)]
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = []
  for await (const item of items) taken.push(item)
  return taken
}

/** What tells one answer from another, whatever changes from call to call: ids and sizes. */
export function gist(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(gist)
  if (typeof answer !== 'object' || answer === null) return typeof answer
  const { items, bytes, asset, productId, taskId, id } = answer as Record<string, unknown>
  if (Array.isArray(items)) return items.map(gist)
  if (bytes instanceof Uint8Array) return bytes.byteLength
  return id ?? productId ?? gist(asset) ?? typeof taskId
}

/** The errors that an answer carries, one for a thing that failed. */
export function errorsWithin(answer: unknown): unknown[] {
  if (Array.isArray(answer)) return answer.flatMap(errorsWithin)
  if (typeof answer !== 'object' || answer === null) return []
  const { ok, error, refused } = answer as Record<string, unknown>
  return [...(ok === false || error !== undefined ? [error] : []), ...errorsWithin(refused)]
}
