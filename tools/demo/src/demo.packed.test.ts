import { type ExecFileException, execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import stringWidth from 'string-width'
import { beforeAll, expect, test } from 'vitest'
import { pictureText } from './picture/picture-text.ts'

interface Run {
  readonly exitCode: number | string
  readonly stdout: string
  readonly stderr: string
}

/** A line of `--json`, as far as the tests look at it. */
interface Line {
  readonly event: string
  readonly step?: string
  readonly kind?: string
  readonly number?: number
  readonly tables?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
  readonly checked?: readonly string[]
}

const demo = fileURLToPath(new URL('demo.ts', import.meta.url))

/** Replaces `fetch` in a process, so that the vendor answers nonsense. */
const NONSENSE = "data:text/javascript,globalThis.fetch = async () => new Response('{}')"

/** The same from one vendor alone, known by a part of its URLs. */
function nonsenseFrom(part: string): string {
  const isIts = `new Request(input, init).url.includes(${JSON.stringify(part)})`
  const script = `const base = globalThis.fetch
globalThis.fetch = async (input, init) => ${isIts} ? new Response('{}') : base(input, init)`
  return `data:text/javascript,${encodeURIComponent(script)}`
}

/** Runs the demo in a process of its own, which must end by itself. */
function run(...args: string[]): Promise<Run> {
  return runNode(demo, ...args)
}

function runNode(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const end = (error: ExecFileException | null, stdout: string, stderr: string): void =>
      resolve({ exitCode: error ? (error.code ?? 'killed') : 0, stdout, stderr })
    execFile(process.execPath, args, { timeout: 250_000 }, end)
  })
}

let text: Run
let json: Run
let lines: Line[]

beforeAll(async () => {
  text = await run()
  json = await run('--json')
  lines = json.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}, 600_000)

const steps = (kind?: string): (string | undefined)[] =>
  lines.filter((line) => line.event === 'step' && line.kind === kind).map(({ step }) => step)

const rows = (step: string, table: string, kind = 'image'): readonly object[] | undefined =>
  lines.find((line) => line.step === step && (line.kind ?? kind) === kind)?.tables?.[table]

const notSupported = {
  status: 'not-supported',
  items: 0,
  error: 'NotSupportedError',
  outcome: 'not-sent',
}

test('goes through, twice, without a word on stderr', () => {
  expect(text).toMatchObject({ exitCode: 0, stderr: '' })
  expect(json).toMatchObject({ exitCode: 0, stderr: '' })
})

test('takes every promised step, and says what it made sure of', () => {
  const common = ['price-ceiling', 'purchase', 'warrant', 'history', 'lost-answer']
  expect(steps('image')).toEqual([
    'search',
    'open',
    'similar-to-asset',
    'similar-to-picture',
    ...common,
    'search-across',
    'slow-vendor',
    'favorites',
    'recents',
    'sales',
    'streaming',
    'circuit-breaker',
  ])
  expect(steps('video')).toEqual(['search', 'open', 'similar-to-asset', ...common])
  const refusals = ['wrong-secret', 'stale-clock', 'missing-asset']
  expect(steps()).toEqual([...refusals, 'tagging', 'moderation', 'discovery', 'call-log', 'bulk'])
  for (const { event, checked } of lines) {
    if (event === 'step') expect(checked).not.toEqual([])
  }
})

test('begins with where the mocks are and ends with where requests went', () => {
  expect(lines.at(0)).toMatchObject({
    event: 'start',
    mocks: Object.fromEntries(
      ['hellorf', 'ogq', 'omnious', 'omnicommerce'].map((vendor) => [
        vendor,
        expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+(\/|$)/),
      ]),
    ),
  })
  expect(lines.at(-1)).toEqual({
    event: 'end',
    steps: lines.length - 2,
    requests: expect.any(Number),
    hosts: ['127.0.0.1'],
  })
})

test('shows the documented data', () => {
  expect(rows('search', 'hits')?.[0]).toMatchObject({ page: 1, title: '云南洱海' })
  expect(rows('search', 'hits')?.at(-1)).toMatchObject({ page: 3 })
  expect(rows('open', 'renditions')?.[0]).toMatchObject({
    role: 'thumbnail',
    expiresAt: expect.stringMatching(/^\d{4}-.*Z$/),
  })
  expect(rows('open', 'offers', 'video')).toMatchObject([
    { offer: '1016', price: { amount: '2000', currency: 'CNY' } },
  ])
})

test.each(['image', 'video'])('buys an %s once, though the answer is lost', (kind) => {
  expect(rows('lost-answer', 'purchase', kind)).toMatchObject([{ recovered: true }])
  expect(rows('lost-answer', 'journal', kind)).toMatchObject([{ requests: 1, answersLost: 1 }])
})

test.each([
  ['price-ceiling', 'PriceAboveMaximumError', 'price-above-maximum', 'not-sent'],
  ['wrong-secret', 'UnauthorizedError', 'unauthorized', 'rejected'],
  ['stale-clock', 'UnauthorizedError', 'unauthorized', 'rejected'],
  ['missing-asset', 'NotFoundError', 'not-found', 'rejected'],
])('shows %s as the typed error that it is', (step, name, code, outcome) => {
  expect(rows(step, 'errors')?.[0]).toMatchObject({ class: name, code, outcome })
})

test('finds with two vendors at once, and keeps, uses and streams what it found', () => {
  const providers = rows('search-across', 'hits')?.map(
    (hit) => (hit as { provider: string }).provider,
  )
  expect(new Set(providers)).toEqual(new Set(['hellorf', 'ogq']))
  const last = rows('favorites', 'favorites')?.slice(-2)
  expect(last).toMatchObject([
    { change: 'remove', ordering: 0, title: '한라산 설경' },
    { change: 'remove', ordering: 2, title: '제주 바다의 일출' },
  ])
  expect(rows('recents', 'recents')).toMatchObject([{ title: '한라산 설경' }])
  expect(rows('sales', 'sales')).toMatchObject([{ reference: 'order-7' }])
  expect(rows('streaming', 'license')).toMatchObject([
    { offer: 'OGQ-IMAGE-SR', expiresAt: expect.stringMatching(/^\d{4}-.*Z$/) },
  ])
})

test('searches all vendors at once, and goes on from the cursors', () => {
  expect(rows('search-across', 'report')).toEqual([
    { page: 1, provider: 'hellorf', status: 'more', items: 3 },
    { page: 1, provider: 'ogq', status: 'complete', items: 1, notHonoured: 'orientation' },
    { page: 1, provider: 'omnious', ...notSupported },
    { page: 1, provider: 'omnicommerce', ...notSupported },
    { page: 2, provider: 'hellorf', status: 'more', items: 3 },
  ])
})

test('takes what there is when one vendor hangs, and asks that one again', () => {
  const timedOut = { status: 'timed-out', items: 0, error: 'TimeoutError', outcome: 'unknown' }
  expect(rows('slow-vendor', 'report')).toEqual([
    { call: 1, provider: 'hellorf', ...timedOut },
    { call: 1, provider: 'ogq', status: 'more', items: 2 },
    { call: 1, provider: 'omnious', ...notSupported },
    { call: 1, provider: 'omnicommerce', ...notSupported },
    { call: 2, provider: 'hellorf', status: 'more', items: 2 },
    { call: 2, provider: 'ogq', status: 'complete', items: 1 },
  ])
})

test('finds what is installed, and loads what a call needs', () => {
  const conforming = { passed: expect.any(Number), failed: 0, leftOut: expect.any(Number) }
  expect(rows('discovery', 'plugins')).toEqual(
    ['hellorf', 'ogq', 'omnicommerce', 'omnious'].map((id) => ({
      package: `@picturedesk/${id}`,
      id,
      capabilities: expect.stringMatching(/^\w+(, \w+)*$/),
      ...conforming,
    })),
  )
  expect(rows('discovery', 'imports')).toEqual([
    { while: 'looking', packages: 'none' },
    { while: 'calling', packages: '@picturedesk/hellorf' },
  ])
})

test('logs each call with its duration, a retry within it', () => {
  const search = { method: 'search.assets', milliseconds: 20, result: 'ok' }
  expect(rows('call-log', 'log')).toEqual([
    { provider: 'hellorf', ...search },
    { provider: 'hellorf', ...search, cursor: '2' },
    { provider: 'ogq', ...search },
    { provider: 'hellorf', method: 'assets.get', milliseconds: 2_040, result: 'ok' },
    { provider: 'hellorf', method: 'assets.get', milliseconds: 20, result: 'not-found' },
  ])
})

test('sends nothing to a vendor whose circuit is open, while the other answers', () => {
  const report = rows('circuit-breaker', 'report') as { provider: string }[]
  const failed = { status: 'failed', error: 'VendorError', requests: 1 }
  const refused = { status: 'failed', error: 'UnavailableError', outcome: 'not-sent', requests: 0 }
  expect(report.filter(({ provider }) => provider === 'hellorf')).toMatchObject([
    failed,
    failed,
    refused,
    refused,
  ])
  const answered = { status: 'complete', items: 1, requests: 1 }
  expect(report.filter(({ provider }) => provider === 'ogq')).toMatchObject(
    Array.from({ length: 4 }, () => answered),
  )
})

test('tags in one call and looks up in three, in Korean, whatever fails in between', () => {
  expect(rows('tagging', 'results')).toEqual([{ requests: 2500, ok: 2490, failed: 10 }])
  expect(rows('tagging', 'failures')).toMatchObject([
    { vendorMessage: 'Invalid image URL', count: 5 },
    // The vendor leaves these out of the results, without a word.
    { code: 'vendor-error', count: 5 },
  ])
  expect(rows('tagging', 'progress')).toEqual([
    { sent: 1000, done: 0, failed: 0 },
    { sent: 2000, done: 0, failed: 0 },
    { sent: 2500, done: 0, failed: 0 },
    { sent: 2500, done: 2490, failed: 10 },
  ])
  expect(rows('tagging', 'journal')).toEqual([
    { operation: 'createTaggingTask', requests: 1 },
    { operation: 'appendTaggingTask', requests: 2 },
    { operation: 'getTaggingTaskStatus', requests: expect.any(Number) },
    { operation: 'listTaggingResults', requests: 25 },
  ])
  expect(rows('tagging', 'labels')?.[0]).toMatchObject({ picture: 'look-0', name: '티셔츠' })
  expect(rows('moderation', 'results')).toEqual([{ products: 250, ok: 240, failed: 10 }])
  expect(rows('moderation', 'journal')).toEqual([{ operation: 'listModerations', requests: 3 }])
  expect(rows('moderation', 'findings')?.[0]).toMatchObject({ product: 'A1000', name: '배경' })
})

test('finishes a job in bulk whose process was killed, each picture once', () => {
  expect(rows('bulk', 'processes')).toEqual([
    { process: 1, end: 'SIGKILL', handedIn: 300 },
    { process: 2, end: 0, handedIn: 200 },
  ])
  const line = expect.stringContaining('500 of 500 inputs are done, none failed.')
  expect(rows('bulk', 'said')).toContainEqual({ line })
})

test('prints for people what it prints for programs', () => {
  for (const { number } of lines.filter(({ event }) => event === 'step'))
    expect(text.stdout).toMatch(new RegExp(`^ ?${number}  \\S`, 'm'))
  const [first, second] = text.stdout.split('\n').filter((line) => line.includes('hellorf:image/'))
  const column = (line = ''): number => stringWidth(line.slice(0, line.search(/\d\.\d+$/)))
  expect(first).toContain('云南洱海')
  expect(column(first)).toBeGreaterThan(0)
  expect(second).toContain('hellorf:image/2234602517')
  expect(text.stdout.trimEnd().split('\n').at(-1)).toMatch(/^✓ \d+ steps, all as promised/)
})

test('the picture in the README shows what it prints today', () => {
  const picture = readFileSync(new URL('../../../docs/pictures/demo.svg', import.meta.url), 'utf8')
  const words = [...picture.matchAll(/<text [^>]*>([^<]*)</g)].map(([, word = '']) => word)
  // Times differ from run to run, and how often a task is asked for.
  const lasting = (text: readonly string[]): string[] =>
    text.map((word, index) =>
      text[index + 1] === 'requests,' ? 'some' : word.replace(/^\d{4}-\d\d-\d\dT.*/, 'time'),
    )
  const printed = pictureText(text.stdout).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const remedy = 'docs/pictures/demo.svg is stale. Run `pnpm --filter @picturedesk/demo picture`.'
  const expected = printed.replaceAll('>', '&gt;').split(/\s+/).filter(Boolean)
  expect(lasting(words), remedy).toEqual(lasting(expected))
})

test.each([
  ['stderr', []],
  ['stdout', ['--json']],
] as const)('fails at the first step that goes wrong, and says so on %s', async (stream, args) => {
  const result = await runNode('--import', NONSENSE, demo, ...args)
  expect(result.exitCode).toBe(1)
  expect(result[stream]).toMatch(/InvalidResponseError.*hellorf searchImages: /)
  expect(result[stream]).toMatch(args.length > 0 ? '"event":"failed","number":1' : '✗ Step 1 ')
})

// What only one step asks for, by a part of the URL.
test.each([
  ['one of several vendors', 'orientation=horizontal', 21, 'Hellorf and OGQ have hits'],
  ['all of several vendors', 'pageSize=2', 22, 'AllProvidersFailedError: all providers failed'],
  ['a lookup in bulk', '/2024-07/', 28, 'There is no product with findings'],
  ['a call that loads its vendor', '/image/categories', 29, 'hellorf listImageCategories: '],
  [
    'a circuit breaker',
    `keyword=${encodeURIComponent('雪')}`,
    31,
    'Hellorf failed 2 times, with HTTP 503',
  ],
])('fails as well when %s goes wrong', async (_, part, step, reason) => {
  const result = await runNode('--import', nonsenseFrom(part), demo)
  expect(result.exitCode).toBe(1)
  expect(result.stdout).toMatch(new RegExp(`^${step - 1}  \\S`, 'm'))
  expect(result.stderr).toContain(`✗ Step ${step} did not go as promised`)
  expect(result.stderr).toContain(reason)
})

test('refuses an option that it does not know', async () => {
  expect(await run('--yaml')).toMatchObject({
    exitCode: 1,
    stdout: '',
    stderr: expect.stringMatching(/--yaml.*\nThe one option is --json\.\n$/),
  })
})
