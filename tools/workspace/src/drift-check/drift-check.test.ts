import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const SOURCES = '--conditions=@picturedesk/source'
const KEY = 'canary-key-1234'

const image = {
  contentId: 'c1',
  title: '제목',
  creator: { name: 'kim', profileUrl: 'https://files.test/kim.jpg?token=canary-token' },
  images: {
    thumbnail: { url: 'https://files.test/t.png', width: 240, height: 135 },
    web: { url: 'https://files.test/w.png', width: 720, height: 405 },
  },
  feedbacks: { onUsed: 'https://oapi.ogq.me/v1/feedbacks?a' },
}
/** The stand-in vendor, as it is today. */
let elements: readonly object[] = [image]
let status = 200
const sent: string[] = []
let server: Server
let directory = ''
let environment: NodeJS.ProcessEnv = {}

beforeAll(async () => {
  server = createServer((request, response) => {
    sent.push(`${request.method} ${request.url} ${request.headers['x-oapi-key']}`)
    const data = { hasNext: false, elements }
    const body =
      status === 200 ? { code: 20000, message: 'ok', data } : { code: 40100, message: 'no' }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  directory = mkdtempSync(join(tmpdir(), 'drift-check-'))
  cpSync(join(root, 'specs/ogq'), join(directory, 'ogq'), {
    recursive: true,
    filter: (path) => !/node_modules|dist/.test(path),
  })
  const { port } = server.address() as AddressInfo
  environment = {
    ...process.env,
    // The files that it generates are new.
    PICTUREDESK_FROZEN: '',
    ...{ OGQ_UPSTREAM: `http://127.0.0.1:${port}`, OGQ_API_KEY: KEY, OGQ_USER_ID: 'canary-user' },
  }
})
afterAll(() => {
  server.close()
  rmSync(directory, { recursive: true })
})

function run(
  file: string,
  ...args: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [SOURCES, join(root, file), ...args],
      { env: environment },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

function check(...options: readonly string[]): ReturnType<typeof run> {
  return run(
    'tools/workspace/src/drift-check/drift-check.ts',
    'ogq',
    '--specs',
    directory,
    ...options,
  )
}

const spec = (): string => join(directory, 'ogq/openapi.yaml')

test('a recorded call becomes an example, and its request tells what the vendor changed since', async () => {
  expect(await check()).toMatchObject({
    out: expect.stringContaining('in 4 made requests. None is stored'),
  })
  expect(sent.map((line) => line.split('?')[0]).toSorted()).toEqual([
    'GET /v1/customer-purchases',
    'GET /v1/favorite-images',
    'GET /v1/images',
    'GET /v1/recent-images',
  ])

  const requests = join(directory, 'requests.json')
  const search = { operation: 'searchImages', method: 'GET', template: '/v1/images', path: {} }
  writeFileSync(
    requests,
    JSON.stringify([{ ...search, query: { keyword: 'sea', page: 0 }, missing: ['userId'] }]),
  )
  const recording = join(directory, 'drift.json')
  const replay = join(root, 'tools/workspace/src/drift-check/replay.ts')
  await run(
    ...(['mocks/core/src/cli.ts', 'drift', 'ogq', '--spec', spec(), '--out', recording] as const),
    ...['--upstream', environment['OGQ_UPSTREAM'] ?? ''],
    ...['--', process.execPath, SOURCES, replay, 'ogq', requests],
  )
  const applied = await run('packages/generate/src/cli.ts', 'propose', recording, spec(), '--apply')
  expect(applied.err).toBe('')
  expect(applied.out).toContain('1 change and 1 example are proposed. 0 conflicts, and 0 findings')
  const examples = readFileSync(join(directory, 'ogq/examples/image.yaml'), 'utf8')
  expect(examples).toContain('searchImagesObserved:')
  expect(examples).toMatch(/x-request: \{ operation: searchImages, query: \{.*keyword: sea/)
  for (const secret of ['canary-key', 'canary-user', 'canary-token'])
    expect(examples).not.toContain(secret)

  expect(await run('specs/ruleset/lint/cli.js', spec())).toMatchObject({ code: 0 })
  const bundled = join(directory, 'bundled.json')
  const generated = [bundled, join(directory, 'generated'), '--examples', '--strict']
  await run('packages/generate/src/cli.ts', 'bundle', spec(), bundled)
  expect(await run('packages/generate/src/cli.ts', 'generate', ...generated)).toMatchObject({
    code: 0,
  })

  sent.length = 0
  const same = await check()
  expect(same.out).toContain('0 differences from the spec, in 1 stored request.')
  expect(same.code).toBe(0)
  expect(sent).toEqual([
    expect.stringMatching(/^GET \/v1\/images\?.*keyword=sea.* canary-key-1234$/),
  ])

  // A person's address that the spec does not know: never in clear, marked when it is taken, and not proposed twice.
  elements = [{ ...image, buyerEmail: 'canary@example.com' }]
  expect((await check('--recordings', directory)).code).toBe(4)
  const seen = join(directory, 'ogq.json')
  expect(readFileSync(seen, 'utf8')).not.toContain('canary@')
  const propose = ['propose', seen, spec(), '--apply'] as const
  expect((await run('packages/generate/src/cli.ts', ...propose)).out).toContain('1 change')
  expect(await run('specs/ruleset/lint/cli.js', spec())).toMatchObject({ code: 0, err: '' })
  const again = await run('packages/generate/src/cli.ts', ...propose)
  expect(again.out).toContain('0 changes and 0 examples are proposed.')
  elements = [image]

  // The vendor changes three things.
  const { contentId: _, ...nameless } = image
  elements = [{ ...image, title: 7, licence: 'free' }, nameless]
  const out = join(directory, 'drift.md')
  const changed = await check('--out', out)
  expect(changed.code).toBe(4)
  const told = readFileSync(out, 'utf8')
  expect(told).toContain('3 differences from the spec')
  expect(told).toContain('missing-field')
  expect(told).toContain('wrong-type')
  expect(told).toContain('extra-field')
  expect(told).not.toContain('canary')

  elements = [image]
  status = 401
  expect(await check()).toMatchObject({
    code: 1,
    out: expect.stringContaining('searchImages responded with 401, where it succeeded before.'),
  })
}, 600_000)

test('a vendor that is not there, or has no address, is told', async () => {
  expect(await check('nobody')).toMatchObject({ code: 2, err: expect.stringContaining('nobody') })
  expect(await check('hellorf')).toMatchObject({
    code: 2,
    err: expect.stringContaining('Set HELLORF_UPSTREAM'),
  })
})

test('nothing to compare is neither a difference nor a failure', async () => {
  const paths = join(directory, 'bare')
  cpSync(join(directory, 'ogq'), join(paths, 'ogq'), { recursive: true })
  // What is left of the spec only writes.
  const file = join(paths, 'ogq/openapi.yaml')
  const lines = readFileSync(file, 'utf8').split('\n')
  const writes = /payments|feedbacks/
  const isKept = (line: string): boolean => !line.startsWith('  /v1/') || writes.test(line)
  writeFileSync(file, lines.filter(isKept).join('\n'))
  sent.length = 0
  const out = join(paths, 'drift.md')
  const { code, err } = await check('--specs', paths, '--out', out)
  expect({ code, err }).toEqual({ code: 3, err: '' })
  expect(readFileSync(out, 'utf8')).toContain('Nothing to compare')
  expect(sent).toEqual([])
})

test('without any address, the job is set up wrongly', async () => {
  const { OGQ_UPSTREAM: _, ...rest } = environment
  const without = await new Promise((resolve) => {
    execFile(
      process.execPath,
      [SOURCES, join(root, 'tools/workspace/src/drift-check/drift-check.ts')],
      { env: rest },
      (error, _out, err) => resolve({ code: error?.code, err }),
    )
  })
  expect(without).toEqual({ code: 2, err: expect.stringContaining('No vendor has an address') })
})
