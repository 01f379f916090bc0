import {
  claimedMethods,
  claims,
  kindsOf,
  type Manifest,
  type MethodName,
  methodNames,
  methodTraits,
} from '@picturedesk/provider'
import type { Bench } from '../bench/bench.ts'
import type { Session } from '../bench/session.ts'
import { type Call, describe } from './call.ts'
import { METHOD_CALLS, type MethodCall } from './method-calls.ts'
import { Scene } from './scene.ts'

/** Every claimed call, or those of some methods: first those that only read, then those that may change what is read. */
export async function calls(
  bench: Bench,
  session: Session,
  isWanted: (method: MethodName) => boolean = () => true,
): Promise<Call[]> {
  const all = await prepared(bench, session, isWanted)
  const changes = ({ method }: Call): number => Number(!isRead(method))
  return all.toSorted((a, b) => changes(a) - changes(b))
}

/** Every claimed call that only reads and fails as a whole, for every kind. */
export function reads(bench: Bench, session: Session): Promise<Call[]> {
  return prepared(bench, session, isRead)
}

/** Every claimed call that fails as a whole and does not spend money, those that change something last. */
export function abortable(bench: Bench, session: Session): Promise<Call[]> {
  return calls(bench, session, (method) => {
    const { changes, answers } = methodTraits(method)
    // Orders and reports that are aborted have cases of their own.
    const isMoney = changes === 'purchases' || changes === 'sales'
    return isRead(method) || (!isMoney && answers !== 'items' && method !== 'usage.report')
  })
}

/** Whether a provider has any call that {@link reads} finds. */
export function readsSomething(manifest: Manifest): boolean {
  return claimedMethods(manifest).some((method) => isRead(method) && canCall(manifest, method))
}

/** Whether a provider has any call that {@link calls} finds. */
export function claimsSomething(manifest: Manifest): boolean {
  return claimedMethods(manifest).some((method) => canCall(manifest, method))
}

/** Calls of those methods, in the order of the capability table. */
export async function prepared(
  bench: Bench,
  session: Pick<Session, 'use' | 'time'>,
  isWanted: (method: MethodName) => boolean,
): Promise<Call[]> {
  const { manifest } = bench
  const scenes = new Map(manifest.kinds.map((kind) => [kind, new Scene(bench, session, kind)]))
  const whole = scenes.values().next().value ?? new Scene(bench, session)
  const found: Call[] = []
  for (const method of methodNames()) {
    if (!isWanted(method) || !canCall(manifest, method)) continue
    const { prepare, file }: MethodCall = METHOD_CALLS[method]
    const kinds = kindsOf(manifest, method)
    const add = async (scene: Scene, kind?: Scene['kind']): Promise<void> => {
      const start = await prepare(scene)
      if (start !== undefined) found.push(describe(method, start, { kind, json: !file }))
    }
    if (!isOfKind(method)) await add(whole)
    else for (const [kind, scene] of scenes) if (kinds.includes(kind)) await add(scene, kind)
  }
  return found
}

/** Whether a method is claimed, with those by which the suite finds what to call it with. */
export function canCall(manifest: Manifest, method: MethodName): boolean {
  const { needs = [] }: MethodCall = METHOD_CALLS[method]
  return claims(manifest, method) && needs.every((needed) => canCall(manifest, needed))
}

/** Whether a method changes nothing that a later call gives, and rejects when it fails. */
export function isRead(method: MethodName): boolean {
  const { changes, answers, parameters } = methodTraits(method)
  // The work on a picture that is answered at once is over with the answer, so that it reads as well.
  const isOver = changes === 'tasks' && parameters[0] === 'image'
  return (changes === 'nothing' || isOver) && answers !== 'items'
}

/** Whether each kind of asset is a call of its own. */
export function isOfKind(method: MethodName): boolean {
  const { takesKind = false, address } = methodTraits(method)
  return takesKind || address !== undefined
}
