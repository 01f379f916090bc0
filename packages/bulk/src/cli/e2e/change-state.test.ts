import { writeFile } from 'node:fs/promises'
import { omniousMock } from '@picturedesk/mock-omnious'
import { expect, test } from 'vitest'
import { startVendorDesk } from '../testing/vendor-desk.ts'

test('a job is cancelled once, is deleted then, and its near name is told', async () => {
  await using desk = await startVendorDesk(omniousMock)
  await using app = await desk.newApplication()
  await writeFile(app.file('s.csv'), 'id,url\n1,https://pictures.example/1.jpg\n')
  const name = 's.csv-1'
  await app.run(['tag', app.file('s.csv'), '--name', name, '--no-work'])
  expect(desk.mock.requests()).toEqual([])
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
