import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { omniousMock } from '@picturedesk/mock-omnious'
import { beforeAll, expect, test } from 'vitest'
import { type DeskApplication, startVendorDesk } from '../testing/vendor-desk.ts'

let app: DeskApplication
let requests: () => number

beforeAll(async () => {
  const desk = await startVendorDesk(omniousMock)
  app = await desk.newApplication()
  requests = () => desk.mock.requests().length
  await writeFile(app.file('s.csv'), 'id,url\n1,https://pictures.example/1.jpg\n')
  return async () => {
    await app[Symbol.asyncDispose]()
    await desk[Symbol.asyncDispose]()
  }
})

/** Runs `tag` with a file for the results that cannot take them. */
async function refused(
  ...args: string[]
): Promise<{ readonly code: number; readonly err: string }> {
  const { code, err, out } = await app.run(['tag', app.file('s.csv'), ...args])
  expect({ out, requests: requests() }).toEqual({ out: '', requests: 0 })
  expect((await app.run(['jobs', 'list'])).err).toContain('There are no jobs.')
  return { code, err }
}

test('a file that cannot take results is told before there is a job', async () => {
  await mkdir(app.file('folder.csv'))
  await writeFile(app.file('other.csv'), 'a,b\n1,2\n')
  await writeFile(app.file('other.jsonl'), 'text\n')
  expect(await refused('--out', app.file('folder.csv'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('is a folder. Name a file in it.'),
  })
  expect(await refused('--out', app.file('none/x.csv'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('Its folder does not exist. Make it first.'),
  })
  for (const name of ['other.csv', 'other.jsonl']) {
    const before = await readFile(app.file(name), 'utf8')
    expect(await refused('--out', app.file(name))).toMatchObject({
      code: 2,
      err: expect.stringContaining('Name another file with --out, or remove it first.'),
    })
    expect(await readFile(app.file(name), 'utf8')).toBe(before)
  }
})

test.skipIf(process.platform !== 'linux')('a full place is told with code 4', async () => {
  expect(await refused('--csv', '--out', '/dev/full')).toMatchObject({
    code: 4,
    err: expect.stringContaining('There is no space left on the device.'),
  })
})

test.skipIf(process.getuid?.() === 0)('a file that may not be written is told', async () => {
  await writeFile(app.file('fixed.csv'), '')
  await chmod(app.file('fixed.csv'), 0o400)
  expect(await refused('--out', app.file('fixed.csv'))).toMatchObject({
    code: 4,
    err: expect.stringContaining('You may not write to it or to its folder.'),
  })
})

test('a full disk after the work costs nothing: the next command writes the rows', async () => {
  const args = ['tag', app.file('s.csv')]
  const full = await app.run([...args, '--jsonl', '--out', '/dev/full'])
  expect(full.code).toBe(4)
  const sent = requests()
  const { code, out } = await app.run([...args])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ index: 0, ok: true })
  expect(requests()).toBeGreaterThanOrEqual(sent)
})
