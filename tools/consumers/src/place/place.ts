import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configuredRegistry, type LocalRegistry, localRegistry } from '@picturedesk/local-registry'
import { type Application, makeApplication, type Recipe } from './application.ts'
import { type MockService, serveMocks } from './mock-service.ts'
import { once } from './once.ts'
import { packAll, publishedPackages } from './tarballs.ts'
import { CACHE, installTool, programOf } from './toolbox.ts'

/** Where a run of the matrix happens. What is made here is made once. */
export interface Place {
  readonly registry: LocalRegistry
  /** The packed packages. */
  readonly tarballs: readonly string[]
  /** The installed application of a recipe. */
  readonly application: (recipe: Recipe) => Promise<Application>
  /** The folder of a pinned package. */
  readonly tool: (pin: string) => Promise<string>
  /** The path of a pinned runtime's program. */
  readonly program: (pin: string) => Promise<string>
  /** The environment that leads to mocks of all vendors. */
  readonly mocks: () => Promise<Readonly<Record<string, string>>>
  /** Ends all. @throws Error when a request violated a spec */
  readonly close: (options: { readonly keep: boolean }) => Promise<void>
  readonly folder: string
}

/** Packs what is published and serves it. */
export async function openPlace(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'picturedesk-consumers-'))
  const tarballs = await packAll(join(folder, 'tarballs'))
  const registry = await localRegistry({
    tarballs,
    upstream: await configuredRegistry(),
    cache: join(CACHE, 'tarballs'),
  })
  const tool = once(installTool)
  let applications = 0
  const applicationOf = once((key): Promise<Application> => {
    const recipe = JSON.parse(key) as Recipe
    const own = `${String(applications++).padStart(2, '0')}-${recipe.installer}`
    const cache = join(folder, 'caches', recipe.installer)
    return makeApplication(recipe, join(folder, own), registry.url, cache)
  })
  const application = (recipe: Recipe): Promise<Application> =>
    applicationOf(JSON.stringify(recipe))
  const serviceOf = once(async (): Promise<MockService> => {
    const mocks = publishedPackages().filter((one) => one['picturedesk-mock'] !== undefined)
    const readmes = mocks.map(({ name }) => name)
    return serveMocks(await application({ installer: 'npm-11', readmes }))
  })
  let service: Promise<MockService> | undefined
  return {
    folder,
    tarballs,
    registry,
    application,
    tool,
    program: async (pin) => join(await tool(pin), programOf(pin)),
    mocks: async () => {
      service = serviceOf('')
      return (await service).env
    },
    close: async ({ keep }) => {
      try {
        await (await service?.catch(() => undefined))?.close()
      } finally {
        await registry[Symbol.asyncDispose]()
        if (!keep) await rm(folder, { recursive: true, force: true, maxRetries: 3 })
      }
    },
  }
}
