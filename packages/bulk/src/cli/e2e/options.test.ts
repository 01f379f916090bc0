import { writeFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { startTaggingDesk, type TaggingApplication } from '../testing/tagging-desk.ts'

let app: TaggingApplication
let requests: () => number

beforeAll(async () => {
  const desk = await startTaggingDesk()
  app = await desk.newApplication()
  requests = () => desk.mock.requests().length
  await writeFile(app.file('s.csv'), 'id,url\n1,https://pictures.example/1.jpg\n')
  return async () => {
    await app[Symbol.asyncDispose]()
    await desk[Symbol.asyncDispose]()
  }
})

test.each([
  [['--language', 'xx'], '--language'],
  [['--language='], '--language'],
  [['--detection='], '--detection'],
  [['--vendor-options', '{"omnious":{"albun":1}}'], 'albun'],
  [['--vendor-options', '{"omnius":{"album":"x"}}'], 'Did you mean omnious?'],
  [['--vendor-options', '{"omnicommerce":{}}'], 'the job is one of omnious'],
])('refuses %j with code 2 before there is a job, and sends nothing', async (args, message) => {
  const { code, out, err } = await app.run(['tag', app.file('s.csv'), ...args])
  expect(err).toContain(message)
  expect({ code, out, requests: requests() }).toEqual({ code: 2, out: '', requests: 0 })
})

test('takes options that the vendor has, and no job is there before', async () => {
  expect((await app.run(['jobs', 'list'])).err).toContain('There are no jobs.')
  const options = ['--language', 'en', '--no-work', '--vendor-options', '{"omnious":{}}']
  const { code, err } = await app.run(['tag', app.file('s.csv'), ...options])
  expect(err).toContain('is in the database.')
  expect(code).toBe(0)
  expect(requests()).toBe(0)
})

test('a job is cancelled once, is deleted then, and its near name is told', async () => {
  const name = 's.csv-1'
  await app.run(['tag', app.file('s.csv'), '--name', name, '--no-work'])
  const run = async (command: string, job = name) => {
    const { code, err } = await app.run(['jobs', command, job])
    return { code, err }
  }
  expect(await run('show', 's.csv-')).toMatchObject({ code: 2, err: expect.stringContaining(name) })
  expect(await run('remove')).toMatchObject({ code: 2, err: expect.stringMatching(/Cancel it/) })
  expect(await run('cancel')).toMatchObject({
    code: 0,
    err: expect.stringMatching(/cancelled\.\n/),
  })
  expect(await run('cancel')).toMatchObject({ code: 0, err: expect.stringMatching(/is already/) })
  expect(await run('resume')).toMatchObject({ code: 2, err: expect.stringMatching(/is cancelled/) })
  expect(await run('remove')).toMatchObject({ code: 0, err: expect.stringMatching(/is deleted/) })
})
