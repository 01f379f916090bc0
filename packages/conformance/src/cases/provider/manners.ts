import assert from 'node:assert/strict'
import {
  type CallOptions,
  InvalidArgumentError,
  methodNames,
  methodTraits,
  PicturedeskError,
} from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import type { Session } from '../../bench/session.ts'
import type { Asked, Call } from '../../calls/call.ts'
import { calls, canCall, claimsSomething } from '../../calls/calls.ts'
import { METHOD_CALLS } from '../../calls/method-calls.ts'
import { holdsOptions, methodOptions } from '../../calls/method-options.ts'
import { oneOfEach } from '../../calls/option-values.ts'
import { Scene } from '../../calls/scene.ts'
import { frozen } from '../../checks/frozen.ts'
import { Snapshots } from '../../checks/snapshot.ts'
import { settled } from '../../time/settled.ts'
import type { ConformanceCase } from '../conformance-case.ts'

export const mannersCases: readonly ConformanceCase[] = [
  {
    id: 'arguments/untouched',
    title:
      "the caller's arguments are left as they are, with all that they hold, in every call with every option",
    applies: claimsSomething,
    async run(bench) {
      const strict = await bench.open('right', undefined, frozen)
      await eachCall(
        bench,
        strict,
        ({ name, call }) => settled(name, () => call()).catch(touching(name)),
        () => {},
      )
      // What is frozen may be spared, or its error ignored.
      const snapshots = new Snapshots()
      const lax = await bench.open('right', undefined, snapshots.keep)
      await eachCall(
        bench,
        lax,
        async (call) => withTaken(call, await everyOption(bench, lax, call)),
        (name) => snapshots.check(name),
      )
    },
  },
]

/** Makes every call, and with several items where it takes a list. */
async function eachCall(
  bench: Bench,
  session: Session,
  make: (call: Call) => Promise<unknown>,
  done: (name: string) => void,
): Promise<void> {
  const prepared = await calls(bench, session).catch(touching('a call'))
  done('a call')
  for (const call of prepared) {
    await make(call)
    done(call.name)
  }
  for (const method of methodNames()) {
    const { fill } = METHOD_CALLS[method]
    if (fill === undefined || !canCall(bench.manifest, method)) continue
    await fill(new Scene(bench, session), {}).catch(touching(method))
    done(method)
  }
}

/** The options that a call takes one by one, together. */
async function everyOption(bench: Bench, session: Session, { method, kind }: Call): Promise<Asked> {
  const options: Iterable<readonly [string, unknown]> =
    method === 'search.assets'
      ? await oneOfEach(bench, session, kind ?? 'image')
      : methodOptions(method, bench.manifest)
  const own = { [bench.manifest.id]: { probe: 'lighthouse', beacon: ['red', 'green'] } }
  const takesOwn = method === 'search.assets' || new Map(options).has('vendorOptions')
  // A copy: what is frozen here must not be frozen elsewhere.
  return structuredClone({
    ...Object.fromEntries(options),
    ...(takesOwn && { vendorOptions: own }),
  })
}

/** Makes a call with all options but those that are refused. */
async function withTaken(call: Call, given: Asked): Promise<void> {
  const { method, name, start } = call
  const isInQuery = methodTraits(method).parameters.some((parameter) => holdsOptions(parameter))
  let asked = given
  for (let refusals = 0; refusals < MOST_REFUSALS; refusals++)
    try {
      const caller: CallOptions = { userId: 'reader-77', timeout: 60_000 }
      return void (await (isInQuery ? start(caller, asked) : start({ ...asked, ...caller })))
    } catch (error) {
      if (!PicturedeskError.isInstance(error)) return touching(name)(error)
      const field = InvalidArgumentError.isInstance(error)
        ? error.field.split(/[.[]/)[0]
        : undefined
      if (field === undefined || !(field in asked)) return
      const { [field]: _, ...left } = asked
      asked = left
    }
}

const MOST_REFUSALS = 12

/** What a provider throws that changes what is frozen. */
function touching(name: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof TypeError) assert.fail(`${name} changes its arguments: ${error.message}.`)
    throw error
  }
}
