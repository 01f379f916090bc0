import { readFileSync } from 'node:fs'
import {
  environmentOf,
  type Fault,
  type Mock,
  startMock,
} from '@picturedesk/mocks'

/** What a sample asks of the mocks before it runs, in comments above what the guide shows. */
const DIRECTIVE = /^\/\/ mock: (\S+) (scenario|fault) (.+)$/gm

/** Every mock that this package has installed, reachable as vendors are: over HTTP, by the environment. */
export class RunningMocks {
  readonly #mocks: ReadonlyMap<string, Mock>

  private constructor(mocks: ReadonlyMap<string, Mock>) {
    this.#mocks = mocks
  }

  static async start(): Promise<RunningMocks> {
    const mocks = await Promise.all(
      installedIds().map(
        async (id) =>
          [id, await startMock(id, { from: import.meta.url })] as const,
      ),
    )
    for (const [vendor, { url, credentials }] of mocks)
      Object.assign(process.env, environmentOf({ vendor, url, credentials }))
    return new RunningMocks(new Map(mocks))
  }

  /** Puts all mocks back to their start, and then to what a sample asks for. */
  prepare(source: string): void {
    for (const mock of this.#mocks.values()) mock.reset()
    for (const [, id = '', what, value = ''] of source.matchAll(DIRECTIVE)) {
      const mock = this.#mocks.get(id)
      if (mock === undefined)
        throw new Error(`No mock "${id}" is installed in docs/package.json.`)
      if (what === 'scenario') mock.scenario(value)
      else mock.fault(JSON.parse(value) as Fault)
    }
  }

  /** What the mocks found wrong with requests since it was last asked. */
  takeViolations(): unknown[] {
    return [...this.#mocks.values()].flatMap((mock) => mock.takeViolations())
  }

  async close(): Promise<void> {
    await Promise.all([...this.#mocks.values()].map((mock) => mock.close()))
  }
}

function installedIds(): string[] {
  const manifest = readFileSync(
    new URL('../../package.json', import.meta.url),
    'utf8',
  )
  const { dependencies } = JSON.parse(manifest) as {
    readonly dependencies: object
  }
  const prefix = '@picturedesk/mock-'
  return Object.keys(dependencies)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
}
