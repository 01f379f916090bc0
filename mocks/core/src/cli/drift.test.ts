import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DeviatingShop, startDeviatingShop } from '../fixtures/deviating-shop.ts'
import { shopSpec } from '../fixtures/shop-spec.ts'
import { runMain } from './testing/run-main.ts'
import { spawnCli } from './testing/spawn-cli.ts'
import { type TemporaryDirectory, temporaryDirectory } from './testing/temporary-directory.ts'

const KEY = 'canary-key-1234'

let shop: DeviatingShop
let directory: TemporaryDirectory
let options: string[]

beforeAll(async () => {
  shop = await startDeviatingShop()
  directory = await temporaryDirectory()
  const spec = await directory.write('shop.json', shopSpec)
  options = ['drift', '--spec', spec, '--upstream', shop.url.href]
})
afterAll(async () => {
  await shop[Symbol.asyncDispose]()
  await directory[Symbol.asyncDispose]()
})

/** A command that calls the shop with its key. */
function calling(paths: readonly string[], more = ''): string[] {
  const text = `
    const headers = { 'x-key': '${KEY}' }
    for (const path of ${JSON.stringify(paths)}) {
      await fetch(process.env.SHOP_BASE_URL + path, { headers, redirect: 'manual' })
    }
    ${more}
  `
  return ['--', process.execPath, '--input-type=module', '-e', text]
}

test('fails with a report when vendor and spec differ', async () => {
  const { code, out } = await runMain(...options, ...calling(['/products/enum', '/products/1']))
  expect(code).toBe(4)
  expect(out).toBe(
    `shop at ${shop.url.href}: 1 difference in 2 calls

getProduct  GET /products/{id}
  /response/state  a value that the spec does not list
    The spec has one of "in-stock", "sold-out" here. Found: "on-its-way".
    Seems to be up to the spec; see #/components/schemas/Product/properties/state.
`,
  )
})

test('is content where vendor and spec agree, and says what was not sent', async () => {
  const { code, out, err } = await runMain(...options, ...calling(['/products/1', '/orders']))
  expect(code).toBe(0)
  expect(out).toContain('0 differences in 1 call\n\nNot sent\n  orderEverything costs money')
  expect(err).toContain('--allow-billable lets it through')
})

test('reports as JSON and to a file, without secrets', async () => {
  const file = join(directory.path, 'drift.json')
  const { code, out } = await runMain(
    ...[...options, '--json', '--out', file],
    ...calling(['/products/extra', '/products/pin']),
  )
  expect(code).toBe(4)
  const report = JSON.parse(out)
  expect(report).toMatchObject({ vendor: 'shop', calls: 2 })
  expect(report.differences).toHaveLength(3)
  const written = await readFile(file, 'utf8')
  expect(JSON.parse(written)).toMatchObject({
    ...report,
    recorded: [
      {
        operation: 'getProduct',
        status: 200,
        response: { size: 3 },
        headers: { 'x-key': '[redacted]' },
      },
      { operation: 'getProduct', status: 200, response: { pin: '[redacted]' } },
    ],
  })
  for (const secret of [KEY, '4711', 'extra-secret-value']) expect(out).not.toContain(secret)
  for (const secret of [KEY, '4711']) expect(written).not.toContain(secret)
})

test('writes an archive of the calls', async () => {
  const file = join(directory.path, 'calls.har')
  await runMain(...options, '--out', file, ...calling(['/products/pin']))
  const written = await readFile(file, 'utf8')
  expect(JSON.parse(written).log.entries).toMatchObject([
    { request: { method: 'GET' }, response: { status: 200 }, _operation: 'getProduct' },
  ])
  for (const secret of [KEY, '4711']) expect(written).not.toContain(secret)
})

test('passes the code of a failed command on', async () => {
  const run = calling(['/products/enum'], 'process.exit(9)')
  expect(await runMain(...options, ...run)).toMatchObject({ code: 9 })
})

test.each([
  ['was not called', shopUrl, [], 'Does the client go by SHOP_BASE_URL?'],
  ['was not reached', () => 'http://127.0.0.1:1/', ['/products/1'], 'not always reached'],
])('fails when the vendor %s', async (_, url, paths, message) => {
  const { code, err } = await runMain(...options.with(-1, url()), ...calling(paths))
  expect(code).toBe(1)
  expect(err).toContain(message)
})

test('serves without a command until a signal, and then reports', async () => {
  const { child, out, err, ended } = spawnCli(...options)
  await expect.poll(err, { timeout: 30_000 }).toContain('leads to')
  const [url] = /http:\S+/.exec(err()) ?? []
  await fetch(`${url}/products/type`, { headers: { 'x-key': KEY } })
  child.kill('SIGINT')
  expect(await ended).toBe(4)
  expect(out()).toContain('/response/price  of another type')
})

function shopUrl(): string {
  return shop.url.href
}
