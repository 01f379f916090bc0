import type { Manifest } from '@picturedesk/provider'
import { Bench } from './bench.ts'
import { cases } from './cases/cases.ts'
import type { CreateInstance } from './instance.ts'
import type { Samples } from './samples.ts'

/** What the suite needs. */
export interface TestProviderOptions {
  /** The runner's: `test` of vitest, node:test, jest or anything that takes a name and a function. */
  readonly test: (name: string, run: () => Promise<void>) => unknown
  /** The provider's static manifest; which cases run follows from it alone. */
  readonly manifest: Manifest
  readonly create: CreateInstance
  readonly samples?: Samples | undefined
  /** Cases to leave out, by id, each with the reason; it shows in the test's name. */
  readonly skip?: Readonly<Record<string, string>> | undefined
}

/**
 * Registers one test for each case that the manifest calls for.
 * @throws TypeError when `skip` names no case or gives no reason
 * @example
 * import { testProvider } from '@picturedesk/conformance'
 * import { test } from 'vitest'
 *
 * testProvider({ test, manifest, create: ({ wrapFetch }) => ({ provider, secrets }) })
 */
export function testProvider({
  test,
  manifest,
  create,
  samples = {},
  skip = {},
}: TestProviderOptions): void {
  const reasons = new Map(Object.entries(skip))
  for (const [id, reason] of reasons) {
    if (!cases.some((one) => one.id === id)) throw new TypeError(`skip: there is no case "${id}"`)
    if (!reason.trim()) throw new TypeError(`skip: "${id}" needs a reason`)
  }
  for (const { id, title, applies, run } of cases) {
    if (!applies(manifest)) continue
    const name = `${manifest.id} conforms: ${id}: ${title}`
    const reason = reasons.get(id)
    if (reason !== undefined) {
      test(`${name} (left out: ${reason})`, async () => {})
      continue
    }
    test(name, async () => {
      const bench = new Bench(manifest, samples, create)
      try {
        await run(bench)
      } finally {
        await bench.close()
      }
    })
  }
}
