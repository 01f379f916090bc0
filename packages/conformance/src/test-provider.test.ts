import { expect, test } from 'vitest'
import { cases, testProvider } from './index.ts'
import { acmeManifest } from './testing/acme-manifest.ts'
import { tryOut } from './testing/try-out.ts'

test('ids of cases are distinct and readable', () => {
  const ids = cases.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+\/[a-z0-9-]+$/)
})

test.each([[[]], [['image', 'video']]] as const)(
  'which cases run follows from what the manifest claims, not from its kinds: %j',
  (kinds) => {
    const registered: string[] = []
    testProvider({
      test: (name) => registered.push(name),
      manifest: { ...acmeManifest(kinds), capabilities: {}, operations: {} },
      create: () => expect.unreachable('a manifest is enough to choose'),
    })
    expect(registered.map((name) => name.split(': ')[1])).toEqual([
      'identity/manifest',
      'identity/claims',
      'identity/provider',
      'identity/quiet',
      'secrets/provider',
    ])
  },
)

test('a provider of everything meets every case that its claims call for', () => {
  const registered = new Set(tryOut().keys())
  const missing = cases.filter(({ id }) => !registered.has(id)).map(({ id }) => id)
  expect(missing).toEqual([])
})

test('the name of a test holds the provider, the case and the title of the case', () => {
  expect(tryOut().get('listing/lazy')?.name).toBe(
    'acme conforms: listing/lazy: nothing is sent before a listing is awaited or iterated',
  )
})

test('the name of a case that is left out shows the reason', async () => {
  const left = tryOut({
    mutation: 'loses the last page',
    skip: { 'listing/total': 'the vendor counts what it hides' },
  }).get('listing/total')
  expect(left?.name).toContain('(left out: the vendor counts what it hides)')
  await expect(left?.run()).resolves.toBeUndefined()
})

test.each([
  [{ 'listing/total': ' ' }, '`skip` needs a reason for "listing/total". Received an empty one.'],
  [{ 'listing/totals': 'why not' }, '`skip` names the unknown case "listing/totals".'],
])('leaving out %j is refused', (skip, message) => {
  expect(() => tryOut({ skip })).toThrow(new TypeError(message))
})

test('a case without its sample fails and names it', async () => {
  const run = tryOut({ samples: { paged: { perPage: 3 } } }).get('assets/not-found')?.run
  await expect(run?.()).rejects.toThrow('Give `samples.unknownAsset`, or skip with a reason.')
})

test('each case has an instance of its own, closed at its end even when it fails', async () => {
  const events: string[] = []
  const runs: (() => Promise<void>)[] = []
  testProvider({
    test: (_, run) => runs.push(run),
    manifest: { ...acmeManifest([]), capabilities: {}, operations: {} },
    create: () => {
      events.push('create')
      return { provider: {} as never, secrets: ['k'], close: () => void events.push('close') }
    },
  })
  const outcomes = await Promise.allSettled(runs.map((run) => run()))
  expect(outcomes.map(({ status }) => status)).toContain('rejected')
  const created = events.filter((event) => event === 'create').length
  expect(created).toBe(4)
  expect(events.filter((event) => event === 'close').length).toBe(created)
})
