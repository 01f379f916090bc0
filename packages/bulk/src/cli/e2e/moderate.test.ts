import { readFile, writeFile } from 'node:fs/promises'
import { googleVisionMock } from '@picturedesk/mock-google-vision'
import { omnicommerceMock } from '@picturedesk/mock-omnicommerce'
import { expect, test } from 'vitest'
import { startVendorDesk } from '../testing/vendor-desk.ts'

const rowsOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

test('asks what a vendor found in products, each once, and feeds those in again that failed', async () => {
  await using desk = await startVendorDesk(omnicommerceMock)
  await using app = await desk.newApplication()
  const ids = Array.from({ length: 120 }, (_, at) => `A${1000 + at}`)
  const source = app.file('products.csv')
  await writeFile(source, `sku,label\n${[...ids, 'none', ''].map((id) => `${id},x\n`).join('')}`)
  const args = ['moderate', source, '--id-column', 'sku', '--language', 'ko', '--unit-size', '50']
  const { code, out, err } = await app.run(args)
  expect(err).toContain('122 of 122 inputs are done, 7 failed (vendor-error 5, ')
  expect(code).toBe(1)
  const rows = rowsOf(out)
  expect(rows.map(({ index }) => index)).toEqual(rows.map((_, at) => at))
  expect(rows.map(({ id }) => id)).toEqual([...ids, 'none', ''])
  expect(rows[0]).toMatchObject({ ok: true, scope: 'presentation', tags: expect.any(Array) })
  expect(out).toContain('"배경"')
  expect(rows[121]).toMatchObject({ ok: false, error: { code: 'invalid-argument', line: 123 } })
  expect(desk.mock.requests()).toHaveLength(3)

  const again = await app.run([...args, '--csv'])
  expect(again.code).toBe(1)
  expect(again.out.split('\n', 1)[0]).toBe(
    'index,id,ok,names,scope,analysis,tags,error.code,error.message,error.outcome',
  )
  expect(desk.mock.requests()).toHaveLength(3)

  const { out: list } = await app.run(['jobs', 'list'])
  expect(list).toMatch(/ moderate products +omnicommerce +finished +122 +122 +7 /)
  const [, name = ''] = /(products\.csv-[\da-f]{8})/.exec(list) ?? []
  await app.run(['jobs', 'failed', name, '--out', app.file('again.jsonl')])
  const second = await app.run(['moderate', app.file('again.jsonl'), '--out', app.file('x.jsonl')])
  expect(second.err).toContain('7 of 7 inputs are done, 7 failed')
  expect(rowsOf(await readFile(app.file('x.jsonl'), 'utf8'))).toHaveLength(7)
  expect(desk.mock.takeViolations()).toEqual([])
})

test('checks pictures, as the vendor and its own options say', async () => {
  await using desk = await startVendorDesk(googleVisionMock)
  await using app = await desk.newApplication()
  const names = Array.from({ length: 20 }, (_, at) => `black-cat-${at}`)
  const lines = names.map((name) => `${name},https://pictures.example/${name}.jpg\n`)
  const broken = 'b,https://pictures.example/broken.jpg\n'
  await writeFile(app.file('p.csv'), `id,url\n${lines.join('')}${broken}`)
  const own = '{"google-vision":{"model":"builtin/latest","parent":"projects/p/locations/eu"}}'
  const args = ['moderate', app.file('p.csv'), '--min-score', '0.5', '--vendor-options', own]
  const { code, out } = await app.run(args)
  expect(code).toBe(1)
  const rows = rowsOf(out)
  expect(rows.map(({ ok }) => ok)).toEqual([...names.map(() => true), false])
  expect(rows[0]).toMatchObject({ model: { id: 'builtin/latest' } })
  const scores = rows.flatMap(({ findings = [] }) => findings.map(({ score }: never) => score))
  expect(Math.min(...scores)).toBeGreaterThanOrEqual(0.5)
  expect(desk.mock.requests()).toHaveLength(2)
  expect(desk.mock.requests()[0]?.body).toMatchObject({ parent: 'projects/p/locations/eu' })
})
