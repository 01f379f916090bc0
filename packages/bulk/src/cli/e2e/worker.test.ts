import { writeFile } from 'node:fs/promises'
import { omniousMock } from '@picturedesk/mock-omnious'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { application } from '../testing/application.ts'
import { ledger } from '../testing/ledger.ts'
import { runMain } from '../testing/run-main.ts'
import { type DeskApplication, startVendorDesk, type VendorDesk } from '../testing/vendor-desk.ts'

let desk: VendorDesk<typeof omniousMock>
let app: DeskApplication

beforeAll(async () => {
  desk = await startVendorDesk(omniousMock)
})
afterAll(() => desk[Symbol.asyncDispose]())

beforeEach(async () => {
  app = await desk.newApplication()
  await writeFile(app.file('a.csv'), 'id,url\na,https://images.example/a.jpg\n')
  return () => app[Symbol.asyncDispose]()
})

const WORK = ['worker', '--until', 'empty']
const make = (name: string) => app.run(['tag', app.file('a.csv'), '--name', name, '--no-work'])
const stateOf = async (name: string): Promise<string> =>
  JSON.parse((await app.run(['jobs', 'show', name, '--json'])).out).state

/** The command line in another application with the same database. */
async function elsewhere(vendors: readonly string[], args: readonly string[], credentials: object) {
  await using other = await application(vendors)
  const file = other.file('credentials.json')
  await writeFile(file, JSON.stringify(credentials), { mode: 0o600 })
  const { PICTUREDESK_BULK_DATABASE } = app.environment
  const env = { PICTUREDESK_BULK_DATABASE }
  return await runMain([...args, '--credentials', file], { cwd: other.path, env })
}

const google = { 'google-vision': { apiKey: 'k' } }
const omnious = () => ({ omnious: { ...desk.mock.credentials, baseUrl: desk.mock.url } })
const makeOther = (name: string) =>
  elsewhere(['google-vision'], ['tag', app.file('a.csv'), '--name', name, '--no-work'], google)

test('a worker without credentials takes no job, and pauses none', async () => {
  await make('spring')
  const { code, err } = await elsewhere(['omnious'], WORK, {})
  expect(err).toContain('OMNIOUS_API_KEY')
  expect(err).not.toContain('Pass it as an option')
  expect(code).toBe(2)
  expect(await stateOf('spring')).toBe('active')
})

test('a worker that lacks the credentials of one vendor works for the others, and says so', async () => {
  await make('spring')
  await makeOther('other')
  const both = ['omnious', 'google-vision']
  const { code, err } = await elsewhere(both, WORK, omnious())
  expect(err).toContain('Vendors: omnious.')
  expect(err).toMatch(/Jobs of google-vision are left to other workers\. .*GOOGLE_VISION_API_KEY/)
  expect(err).toContain('Job other is left alone, since it needs the vendor google-vision.')
  expect(code).toBe(3)
  expect(await stateOf('spring')).toBe('finished')
  expect(await stateOf('other')).toBe('active')

  const only = await elsewhere(both, [...WORK, '--job', 'other'], omnious())
  expect(only.err).toMatch(/Job other needs the vendor google-vision\. .*GOOGLE_VISION_API_KEY/)
  expect(only.code).toBe(2)
})

test('says that a vendor is not installed whose job waits', async () => {
  await makeOther('other')
  const all = await app.run(WORK)
  expect(all.err).toContain(
    'Job other is left alone, since it needs the vendor google-vision. Its package is not installed here.',
  )
  expect(all.code).toBe(3)
  const only = await app.run([...WORK, '--job', 'other'])
  expect(only.err).toContain(
    'Job other needs the vendor google-vision. It is not installed. Vendors that can be used: omnious.',
  )
  expect(only.code).toBe(2)
})

test.each([[[]], [['--job', 'spring']]])('says that a job is paused: %j', async (job) => {
  await make('spring')
  await app.run(['jobs', 'pause', 'spring'])
  const { code, err } = await app.run([...WORK, ...job])
  expect(err).toMatch(/Job spring is paused\.\nGo on with: .*jobs resume spring --credentials /)
  expect(err.match(/is paused/g)).toHaveLength(1)
  expect(code).toBe(3)
  expect(ledger(desk.mock).size).toBe(0)
})

test('says how to go on with a job that the vendor refuses', async () => {
  await make('spring')
  const { code, err } = await app.run(WORK, { credentials: { apiKey: 'wrong-geheim' } })
  expect(err).toMatch(/Job spring is paused: .*\nWhen that is mended, go on with: .* resume spring/)
  expect(err).not.toContain('geheim')
  expect(code).toBe(3)
})

test('ends with the exit code of the jobs that it has ended', async () => {
  await writeFile(app.file('broken.csv'), 'id,url\na\n')
  await app.run(['tag', app.file('broken.csv'), '--name', 'broken', '--no-work'])
  const first = await app.run(WORK)
  expect(first.err).toContain('Job broken is finished. 1 of 1 inputs, 1 failed')
  expect(first.code).toBe(1)
  expect((await app.run(WORK)).code).toBe(0)
  expect((await app.run([...WORK, '--job', 'broken'])).code).toBe(1)
  await make('spring')
  await app.run(['jobs', 'cancel', 'spring'])
  expect((await app.run([...WORK, '--job', 'spring'])).code).toBe(3)
})
