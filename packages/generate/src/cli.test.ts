import { execFile } from 'node:child_process'
import { appendFile, copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const cli = fileURLToPath(new URL('./cli-from-sources.ts', import.meta.url))
const gallery = fileURLToPath(new URL('./fixtures/gallery/openapi.yaml', import.meta.url))
let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'picturedesk-cli-'))
})

afterEach(() => rm(directory, { recursive: true, force: true }))

test('a client is generated from a spec, and a frozen run fails on a stale file and names the remedy', async () => {
  const bundled = join(directory, 'dist/openapi.json')
  const client = join(directory, 'client')
  expect(await run(['bundle', gallery, bundled])).toEqual({ code: 0, stderr: '' })
  expect(await run(['generate', bundled, client])).toEqual({ code: 0, stderr: '' })
  const names = ['manifest.ts', 'operations.ts', 'schema.ts']
  expect((await readdir(client)).sort()).toEqual(names)
  for (const name of names)
    expect(await readFile(join(client, name), 'utf8')).toMatch(/^\/\/ Generated .* Do not edit\.\n/)
  expect((await run(['generate', bundled, client], '1')).code).toBe(0)

  const edited = join(client, 'operations.ts')
  await appendFile(edited, '// by hand\n')
  const { code, stderr } = await run(['generate', bundled, client], '1')
  expect(code).toBe(1)
  expect(stderr).toContain(edited)
  expect(stderr).not.toContain('manifest.ts')
  expect(stderr).toContain('pnpm generate')
  expect(await readFile(edited, 'utf8')).toMatch(/by hand\n$/)

  const left = join(client, 'checks.ts')
  await copyFile(join(client, 'manifest.ts'), left)
  expect((await run(['generate', bundled, client], '1')).stderr).toContain(left)
  expect(await run(['generate', bundled, client])).toEqual({ code: 0, stderr: '' })
  expect((await readdir(client)).sort()).toEqual(names)
}, 60_000)

test('a type of the operation ids is generated for a mock; a stale one is named when frozen', async () => {
  const bundled = join(directory, 'openapi.json')
  const generated = join(directory, 'generated')
  await run(['bundle', gallery, bundled])
  expect(await run(['operation-ids', bundled, generated])).toEqual({ code: 0, stderr: '' })
  const file = join(generated, 'operation-id.ts')
  const text = await readFile(file, 'utf8')
  expect(text).toMatch(/^\/\/ Generated .* Do not edit\.\n/)
  const { paths } = JSON.parse(await readFile(bundled, 'utf8')) as {
    paths: Record<string, Record<string, { operationId?: string }>>
  }
  const ids = Object.values(paths).flatMap((path) =>
    Object.values(path).flatMap(({ operationId }) => operationId ?? []),
  )
  expect(Array.from(text.matchAll(/^ {2}\| '(.+)'$/gm), ([, id]) => id)).toEqual(ids)

  await appendFile(file, '// by hand\n')
  const { code, stderr } = await run(['operation-ids', bundled, generated], '1')
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(file) })
})

test('a package ships its manifest and its spec as JSON', async () => {
  const bundled = join(directory, 'openapi.json')
  const dist = join(directory, 'dist')
  await run(['bundle', gallery, bundled])
  expect(await run(['package', bundled, dist])).toEqual({ code: 0, stderr: '' })
  expect((await readdir(dist)).sort()).toEqual(['manifest.json', 'openapi.json'])
  const [manifest, spec, source] = await Promise.all(
    [join(dist, 'manifest.json'), join(dist, 'openapi.json'), bundled].map((path) =>
      readFile(path, 'utf8'),
    ),
  )
  expect(spec).toBe(source)
  expect(JSON.parse(manifest ?? '')).toMatchObject({ specVersion: 'v1', id: 'gallery' })
})

test('a package that implements less than its spec ships the manifest of its code', async () => {
  const bundled = join(directory, 'openapi.json')
  const dist = join(directory, 'partial')
  await run(['bundle', gallery, bundled])
  const built = join(directory, 'manifest.mjs')
  await writeFile(built, "export const manifest = { id: 'gallery', capabilities: {} }\n")
  expect(await run(['package', bundled, dist, built])).toEqual({ code: 0, stderr: '' })
  const shipped = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'))
  expect(shipped).toEqual({ id: 'gallery', capabilities: {} })
  await writeFile(built, '')
  const { stderr } = await run(['package', bundled, dist, built])
  expect(stderr).toContain(`Expected ${built} to export \`manifest\`. It does not.`)
})

const refused = {
  openapi: '3.1.0',
  'x-provider': { id: 'odd', name: 'Odd', kinds: ['image'] },
  paths: {
    '/fine': { get: { responses: { 204: { description: 'Done' } } } },
    '/odd': {
      trace: { operationId: 'traceIt' },
      post: {
        operationId: 'mixed',
        parameters: [{ name: 'q', in: 'query', style: 'matrix', schema: {} }],
        requestBody: { content: { 'multipart/mixed': {} } },
      },
      delete: { operationId: 'marked', 'x-skip': 'not for us', requestBody: { content: {} } },
    },
  },
}

test('operations that no client can have are left out, all told in one run', async () => {
  const bundled = join(directory, 'openapi.json')
  const client = join(directory, 'client')
  await writeFile(bundled, JSON.stringify(refused))
  const { code, stderr } = await run(['generate', bundled, client])
  expect(code).toBe(3)
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^Left out: #\/paths\/~1odd\/trace: fetch refuses to send TRACE\./),
    expect.stringMatching(/^Left out: #\/paths\/~1odd\/post\/parameters\/0\/style: /),
    expect.stringMatching(/^Left out: #\/paths\/~1odd\/post\/requestBody\/content: /),
    '2 operations were left out of the client: traceIt, mixed. Change the spec, or mark each with `x-skip: true`.',
  ])
  const table = await readFile(join(client, 'operations.ts'), 'utf8')
  expect(table).toContain('getFine:')
  expect(table).not.toMatch(/traceIt|mixed|marked/)
})

test('with --strict the same problems are fatal, and nothing is written', async () => {
  const bundled = join(directory, 'openapi.json')
  await writeFile(bundled, JSON.stringify(refused))
  const { code, stderr } = await run(['generate', '--strict', bundled, join(directory, 'client')])
  expect(code).toBe(1)
  expect(stderr.trim().split('\n')).toHaveLength(3)
  expect(await readdir(directory)).toEqual(['openapi.json'])
})

test('a client has the operations that are asked for', async () => {
  const bundled = join(directory, 'openapi.json')
  const client = join(directory, 'client')
  await writeFile(bundled, JSON.stringify(refused))
  expect(await run(['generate', bundled, client, '--only', 'getFine'])).toEqual({
    code: 0,
    stderr: '',
  })
  expect(await run(['generate', bundled, client, '--skip', 'mixed,traceIt'])).toEqual({
    code: 0,
    stderr: '',
  })
  const { code, stderr } = await run(['generate', bundled, client, '--skip', 'mixd'])
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: '--skip: No operation has the id "mixd". Known: getFine, traceIt, mixed, marked.\n',
  })
})

test('a document that does not say whose it is makes no client, and what else is wrong is told too', async () => {
  const bundled = join(directory, 'openapi.json')
  const { 'x-provider': _, ...nameless } = refused
  await writeFile(bundled, JSON.stringify(nameless))
  const { code, stderr } = await run(['generate', bundled, join(directory, 'client')])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^#: x-provider is missing\./m)
  expect(stderr).not.toContain('Left out: #: ')
  expect(stderr).toContain('Left out: #/paths/~1odd/trace: ')
  expect(await readdir(directory)).toEqual(['openapi.json'])
})

test('facts are read of a spec as it is written, and what needs one document says how to make it', async () => {
  expect(await run(['facts', gallery])).toMatchObject({
    code: 0,
    stderr: '',
    stdout: expect.stringContaining('getPicture'),
  })
  const { code, stderr } = await run(['generate', gallery, join(directory, 'client')])
  expect(code).toBe(1)
  expect(stderr).toContain(`Bundle the spec first: picturedesk-spec bundle ${gallery} openapi.json`)
})

test.each([[['--help']], [['-h']], [['generate', '--help']], [['bundle', 'a', 'b', '-h']]])(
  '%j shows the list of commands',
  async (args) => {
    const { code, stderr, stdout } = await run(args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('picturedesk-spec generate <bundled.json>')
    expect(await readdir(directory)).toEqual([])
  },
)

test('an unknown command gets the list of commands', async () => {
  const { code, stderr } = await run(['publish', 'a', 'b'])
  expect(code).toBe(2)
  expect(stderr).toContain('picturedesk-spec generate <bundled.json>')
})

test('an error is told as one message, without a stack', async () => {
  const { code, stderr } = await run(['generate', join(directory, 'none.json'), directory])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^ENOENT.*none\.json'\n$/)
})

function run(
  args: string[],
  frozen = '',
): Promise<{ code: number; stderr: string; stdout?: string }> {
  const env = { ...process.env, PICTUREDESK_FROZEN: frozen }
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, ...args], { env }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stderr, ...(stdout && { stdout }) }),
    )
  })
}
