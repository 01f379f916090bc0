import { type ExecFileException, execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import stringWidth from 'string-width'
import { beforeAll, expect, test } from 'vitest'

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
const nonsense = "data:text/javascript,globalThis.fetch = async () => new Response('{}')"

/** Runs the demo in a process of its own, which must end by itself. */
function run(...args: string[]): Promise<Run> {
  return runNode(demo, ...args)
}

function runNode(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const end = (error: ExecFileException | null, stdout: string, stderr: string): void =>
      resolve({ exitCode: error ? (error.code ?? 'killed') : 0, stdout, stderr })
    execFile(process.execPath, args, { timeout: 60_000 }, end)
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
}, 120_000)

const steps = (kind?: string): (string | undefined)[] =>
  lines.filter((line) => line.event === 'step' && line.kind === kind).map(({ step }) => step)

const rows = (step: string, table: string, kind = 'image'): readonly object[] | undefined =>
  lines.find((line) => line.step === step && (line.kind ?? kind) === kind)?.tables?.[table]

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
  ])
  expect(steps('video')).toEqual(['search', 'open', 'similar-to-asset', ...common])
  expect(steps()).toEqual(['wrong-secret', 'stale-clock', 'missing-asset'])
  for (const { event, checked } of lines) {
    if (event === 'step') expect(checked).not.toEqual([])
  }
})

test('begins with where the mock is and ends with where requests went', () => {
  expect(lines.at(0)).toMatchObject({
    event: 'start',
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\//),
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

test('prints for people what it prints for programs', () => {
  for (const { number } of lines.filter(({ event }) => event === 'step')) {
    expect(text.stdout).toMatch(new RegExp(`^ ?${number}  \\S`, 'm'))
  }
  const [first, second] = text.stdout.split('\n').filter((line) => line.includes('hellorf:image/'))
  const column = (line = ''): number => stringWidth(line.slice(0, line.search(/\d\.\d+$/)))
  expect(first).toContain('云南洱海')
  expect(column(first)).toBeGreaterThan(0)
  expect(second).toContain('hellorf:image/2234602517')
  expect(text.stdout.trimEnd().split('\n').at(-1)).toMatch(/^✓ \d+ steps, all as promised/)
})

test.each([
  ['stderr', []],
  ['stdout', ['--json']],
] as const)('fails at the first step that goes wrong, and says so on %s', async (stream, args) => {
  const result = await runNode('--import', nonsense, demo, ...args)
  expect(result.exitCode).toBe(1)
  expect(result[stream]).toMatch(/InvalidResponseError.*hellorf searchImages: /)
  expect(result[stream]).toMatch(args.length > 0 ? '"event":"failed","number":1' : '✗ Step 1 ')
})

test('refuses an option that it does not know', async () => {
  expect(await run('--yaml')).toMatchObject({
    exitCode: 1,
    stdout: '',
    stderr: expect.stringMatching(/--yaml.*\nThe one option is --json\.\n$/),
  })
})
