import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { cases, type TestProviderOptions, testProvider } from '@picturedesk/conformance'
import { NotFoundError } from '@picturedesk/provider'
import { createRegistry } from '@picturedesk/registry'
import { afterAll, describe, expect, test } from 'vitest'
import { fixturesIn, missingFixtures } from './fixtures.ts'
import { pack, unpack } from './pack.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

interface Plugin {
  readonly acmeOptions: () => Omit<TestProviderOptions, 'test'>
  readonly NotFoundError: typeof NotFoundError
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** The provider with its own copy of the interface, as npm installs it beside a newer one. */
async function installed(folder: string): Promise<Plugin> {
  const application = mkdtempSync(join(tmpdir(), 'oldest-interface-'))
  folders.push(application)
  const plugin = join(application, 'node_modules/picturedesk-acme')
  await unpack(join(folder, 'plugin.tgz'), plugin)
  await unpack(join(folder, 'provider.tgz'), join(plugin, 'node_modules/@picturedesk/provider'))
  return import(pathToFileURL(join(plugin, 'index.js')).href) as Promise<Plugin>
}

const fixtures = fixturesIn(root)

test('there is a provider of each released line of the interface, and of this one', () => {
  expect(fixtures.length).toBeGreaterThan(0)
  expect(missingFixtures(root)).toEqual([])
})

for (const { version, folder, cases: known } of fixtures) {
  const plugin = await installed(folder)
  const options = plugin.acmeOptions()

  describe(`a provider that was built against the interface ${version}`, () => {
    test('has its own copy of the interface, whose errors are recognised', () => {
      expect(plugin.NotFoundError).not.toBe(NotFoundError)
      const error = new plugin.NotFoundError({
        provider: 'acme',
        resource: 'asset',
        id: 'acme:image/1',
      } as never)
      expect(error).not.toBeInstanceOf(NotFoundError)
      expect(NotFoundError.isInstance(error)).toBe(true)
    })

    test('is judged by the cases of its interface: each newer case says since when it is', () => {
      const since = cases.filter(({ id }) => !known.includes(id))
      expect(since.filter(({ since }) => since === undefined).map(({ id }) => id)).toEqual([])
      const gone = known.filter((id) => !cases.some((one) => one.id === id))
      expect(gone).toEqual([])
    })

    describe('passes the judge of today', () => {
      testProvider({ test, expect, ...options, interfaceVersion: version })
    })

    describe('passes it through the registry of today', () => {
      testProvider({
        test,
        expect,
        ...options,
        interfaceVersion: version,
        create: async (given) => {
          const instance = await options.create(given)
          const desk = createRegistry([instance.provider], { clock: given.clock })
          return { ...instance, provider: desk.get('acme') as typeof instance.provider }
        },
      })
    })
  })
}

test('a package has the same bytes each time', async () => {
  const files = new Map([['a.js', 'a']])
  expect(Buffer.compare(await pack(files), await pack(files))).toBe(0)
})
