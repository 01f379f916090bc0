import { cp, writeFile } from 'node:fs/promises'
import { omniousMock } from '@picturedesk/mock-omnious'
import { type MockOf, startMock } from '@picturedesk/mocks'
import { openBulk } from '../../open-bulk.ts'
import { application } from './application.ts'
import { type Outcome, runMain } from './run-main.ts'
import { type TemporaryDirectory, temporaryDirectory } from './temporary-directory.ts'

/** The mock of a vendor that tags, and applications that use it. */
export interface TaggingDesk extends AsyncDisposable {
  readonly mock: MockOf<typeof omniousMock>
  /** A new application with an empty database, and the mock as new. */
  readonly newApplication: () => Promise<TaggingApplication>
}

/** An application in a directory of its own. */
export interface TaggingApplication extends TemporaryDirectory {
  /** What a process needs to reach the mock and the database. */
  readonly environment: Readonly<Record<string, string>>
  /** Runs the command line in this process, with the credentials of a file. */
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Outcome>
}

/** How {@link TaggingApplication.run} runs. */
export interface RunOptions {
  /** Default: the mock's. */
  readonly apiKey?: string | undefined
  readonly stdin?: string | undefined
}

/** Starts the mock, and makes one empty database that is copied for each application, since that takes seconds. */
export async function startTaggingDesk(): Promise<TaggingDesk> {
  await using started = new AsyncDisposableStack()
  const mock = started.use(await startMock(omniousMock))
  const template = started.use(await temporaryDirectory())
  const empty = template.file('database')
  await (await openBulk({ database: empty, providers: [] })).close()
  const open = started.move()
  return {
    mock,
    [Symbol.asyncDispose]: () => open.disposeAsync(),
    newApplication: async () => {
      mock.reset()
      const app = await application(['omnious'])
      const database = app.file('.picturedesk')
      await cp(empty, database, { recursive: true })
      const { url: baseUrl, credentials } = mock
      const run = async (
        args: readonly string[],
        { apiKey = credentials.apiKey, stdin }: RunOptions = {},
      ): Promise<Outcome> => {
        const file = app.file('credentials.json')
        await writeFile(file, JSON.stringify({ omnious: { apiKey, baseUrl } }), { mode: 0o600 })
        const env = { PICTUREDESK_BULK_DATABASE: database }
        return runMain([...args, '--credentials', file], { cwd: app.path, env, stdin })
      }
      const environment = {
        OMNIOUS_BASE_URL: baseUrl,
        OMNIOUS_API_KEY: credentials.apiKey,
        PICTUREDESK_BULK_DATABASE: database,
      }
      return { ...app, environment, run }
    },
  }
}
