import { readFile, writeFile } from 'node:fs/promises'
import { omniousMock } from '@picturedesk/mock-omnious'
import { expect, test } from 'vitest'
import { startVendorDesk } from '../testing/vendor-desk.ts'

test('a wrong file of credentials, another source, and lines that could not be read are told so that they can be mended', async () => {
  await using desk = await startVendorDesk(omniousMock)
  await using app = await desk.newApplication()
  const url = 'https://images.example/a.jpg'
  await writeFile(app.file('a.csv'), `id,url\na,${url}\nb,${url},more\nc,notaurl\n`)
  const args = ['tag', app.file('a.csv'), '--name', 'nightly']

  const wrong = await app.run(args, { credentials: { apiKey: 5 } })
  expect(wrong.err).toMatch(/The options of omnious in \S+credentials\.json are wrong\. .*apiKey/)
  expect(wrong.code).toBe(2)

  expect((await app.run(args)).code).toBe(1)
  const failed = app.file('again.csv')
  await app.run(['jobs', 'failed', 'nightly', '--out', failed])
  const [header, ...lines] = (await readFile(failed, 'utf8')).trimEnd().split('\n')
  expect(header).toBe('id,url,detections,error.code,error.message,error.line,error.text')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^,,,invalid-argument,.*,3,"b,https:\/\/images\.example\/a\.jpg,more"$/)
  expect(lines[1]).toMatch(/^c,,,invalid-argument,.*Received ""notaurl"".*,4,notaurl$/)
  const [first = '', second = ''] = lines
  await writeFile(
    failed,
    `${header}\n${first.replace(',,', `b,${url},`)}\n${second.replace(',,', `,${url},`)}\n`,
  )
  expect((await app.run(['tag', failed])).code).toBe(0)

  for (const text of [`id,url\nz,${url}\n`, `id,url\nz,${url}\ny,${url}\nx,${url}\n`]) {
    await writeFile(app.file('a.csv'), text)
    const other = await app.run(args)
    expect(other.err).toContain('The job "nightly" was made of 3 inputs')
    expect(other.err).toContain('Give the same source in the same order, or another --name.')
    expect(other.err).not.toContain('bulk.job')
    expect(other.code).toBe(2)
    expect(other.out).not.toContain('"id":"z"')
  }
})
