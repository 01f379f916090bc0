import { cp, writeFile } from 'node:fs/promises'
import { environmentOf, type MockOf, type MockVendor, startMock } from '@picturedesk/mocks'
import { openBulk } from '../../open-bulk.ts'
import { application } from './application.ts'
import { type Outcome, runMain } from './run-main.ts'
import { type TemporaryDirectory, temporaryDirectory } from './temporary-directory.ts'

/** The mock of a vendor, and applications that use it. */
export interface VendorDesk<Vendor> extends AsyncDisposable {
  readonly mock: MockOf<Vendor>
  /** A new application with an empty database, and the mock as new. */
  readonly newApplication: () => Promise<DeskApplication>
}

/** An application in a directory of its own. */
export interface DeskApplication extends TemporaryDirectory {
  /** What a process needs to reach the mock and the database. */
  readonly environment: Readonly<Record<string, string>>
  /** Runs the command line in this process, with the credentials of a file. */
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Outcome>
}

/** How {@link DeskApplication.run} runs. */
export interface RunOptions {
  /** Options of the vendor. Default: the mock's credentials. */
  readonly credentials?: object | undefined
  readonly stdin?: string | undefined
}

/** Starts the mock, and makes one empty database that is copied for each application, since that takes seconds. */
export async function startVendorDesk<Credentials extends object, Scenario extends string>(
  vendor: MockVendor<Credentials, Scenario>,
): Promise<VendorDesk<MockVendor<Credentials, Scenario>>> {
  await using started = new AsyncDisposableStack()
  const mock = started.use(await startMock(vendor))
  const template = started.use(await temporaryDirectory())
  const empty = template.file('database')
  await (await openBulk({ database: empty, providers: [] })).close()
  const open = started.move()
  return {
    mock,
    [Symbol.asyncDispose]: () => open.disposeAsync(),
    newApplication: async () => {
      mock.reset()
      const app = await application([vendor.id])
      const database = app.file('.picturedesk')
      await cp(empty, database, { recursive: true })
      const run = async (
        args: readonly string[],
        { credentials = mock.credentials, stdin }: RunOptions = {},
      ): Promise<Outcome> => {
        const file = app.file('credentials.json')
        const options = { [vendor.id]: { ...credentials, baseUrl: mock.url } }
        await writeFile(file, JSON.stringify(options), { mode: 0o600 })
        const env = { PICTUREDESK_BULK_DATABASE: database }
        return runMain([...args, '--credentials', file], { cwd: app.path, env, stdin })
      }
      const environment = { ...environmentOf(mock), PICTUREDESK_BULK_DATABASE: database }
      return { ...app, environment, run }
    },
  }
}
