import { expect, test } from 'vitest'
import { type FaultInjector, type TestProviderOptions, testProvider } from '../../index.ts'
import { acmeFaults } from '../../testing/acme-faults.ts'
import { acmeManifest } from '../../testing/acme-manifest.ts'
import { createAcme } from '../../testing/acme-provider.ts'
import { AcmeVendor } from '../../testing/acme-vendor.ts'
import { afterToken } from '../../testing/after-token.ts'
import { acmeOptions } from '../../testing/try-out.ts'

const KEY = 'canary-of-faults'
const failing = async () => new Response('', { status: 500 })

/** Runs one case against a vendor with faults of its own. */
async function run(
  id: string,
  faults: Parameters<typeof acmeFaults>[1],
  change: (injector: FaultInjector) => FaultInjector = (injector) => injector,
  manifest: TestProviderOptions['manifest'] = acmeManifest(['image']),
  authorize: (base: typeof fetch) => typeof fetch = (base) => base,
): Promise<void> {
  const cases: (() => Promise<void>)[] = []
  testProvider({
    ...acmeOptions({ kinds: ['image'] }),
    test: (name, start) => (name.includes(` ${id}:`) ? cases.push(start) : undefined),
    manifest,
    create: ({ wrapFetch, log, clock }) => {
      const { fetch, injector } = acmeFaults(new AcmeVendor(KEY).fetch, faults)
      const sending = authorize(wrapFetch(fetch))
      const provider = createAcme({ key: KEY, fetch: sending, log, clock, kinds: ['image'] })
      return { provider, secrets: [KEY], faults: change(injector) }
    },
  })
  for (const start of cases) await start()
}

test('faults of the vendor strike each operation by itself', async () => {
  const struck = new Set<string>()
  await run('faults/licensing', { failing, fine: (pass) => pass() }, (injector) => ({
    ...injector,
    strike: (strike) => {
      const handle = injector.strike(strike)
      if (strike.name === 'failing') struck.add(`${strike.operation} ${strike.times}`)
      return handle
    },
  }))
  const operations = ['asset', 'buy', 'download', 'purchase', 'purchases', 'warrant']
  expect([...struck].sort()).toEqual(
    operations.flatMap((operation) => [`${operation} 1`, `${operation} always`]),
  )
})

test('an operation that no call reaches is named', async () => {
  const manifest = acmeManifest(['image'])
  const operations = { ...manifest.operations, assetAgain: 'assets.get' } as const
  await expect(
    run('faults/assets', { failing }, undefined, { ...manifest, operations }),
  ).rejects.toThrow('No call reaches the operation assetAgain, of assets.get.')
})

test('an operation that only a first call reaches is struck, too', async () => {
  const manifest = acmeManifest(['image'])
  const operations = { ...manifest.operations, token: 'search.assets' } as const
  const withToken = { ...manifest, operations }
  await run('faults/search', { fine: (pass) => pass() }, undefined, withToken, afterToken)
  // Acme knows nothing of its token, and so its errors name the search.
  await expect(run('faults/search', { failing }, undefined, withToken, afterToken)).rejects.toThrow(
    'names another operation',
  )
  await expect(run('faults/search', { failing }, undefined, withToken)).rejects.toThrow(
    'No call reaches the operation token, of search.assets.',
  )
})

test('a fault that has nothing to spoil in an operation is passed over', async () => {
  const unfit = (injector: FaultInjector): FaultInjector => ({
    ...injector,
    strike: () => undefined,
  })
  await run('faults/assets', { failing }, unfit)
})

test('an error must name the operation that was struck', async () => {
  const manifest = acmeManifest(['image'])
  const { asset, many: _, ...operations } = manifest.operations
  await expect(
    run(
      'faults/assets',
      { failing },
      (injector) => ({
        ...injector,
        strike: (strike) => injector.strike({ ...strike, operation: 'asset' }),
      }),
      { ...manifest, operations: { ...operations, getAsset: asset ?? 'assets.get' } },
    ),
  ).rejects.toThrow('names another operation')
})

test('a fault may double a purchase only if it says that it does', async () => {
  const twice = {
    twice: async (pass: () => Promise<Response>) => {
      await (await pass()).arrayBuffer()
      return pass()
    },
  }
  await expect(run('faults/licensing', twice)).rejects.toThrow('bought 2 times')
  await run('faults/licensing', twice, (injector) => ({ ...injector, duplicates: ['twice'] }))
})
