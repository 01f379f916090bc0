import type { Bench, Session } from './bench.ts'
import { claims, type Method } from './conformance-case.ts'
import { type Probe, probe, query } from './probes.ts'

/** A call for which nothing has to be found out beforehand, if one is claimed. */
export function firstCall(bench: Bench, { provider }: Session): Probe | undefined {
  // Not by `use`: a report says what a case is about, not how it begins.
  const { search, tagging, moderation } = provider
  const has = (method: Method) => claims(bench.manifest, method)
  const [kind] = bench.manifest.kinds
  if (search && has('search.assets') && kind !== undefined) {
    const start: Probe['start'] = (options) => search.assets(query(bench, kind), options)
    return probe('search.assets', start, { kind })
  }
  if (tagging?.list && has('tagging.list'))
    return probe('tagging.list', async (options) => tagging.list?.(options))
  if (moderation && has('moderation.get')) {
    const [id = ''] = bench.sample('products')
    return probe('moderation.get', (options) => moderation.get(id, options))
  }
  return undefined
}

/** An instance behind which is what only a first call sends, such as a request for a token. */
export async function openWarm(bench: Bench): Promise<Session> {
  const session = await bench.open()
  await firstCall(bench, session)?.call()
  return session
}
