import type { TemporaryApplication } from '@picturedesk/installed/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultNames } from '../faults/fault.ts'
import { applicationWithMocks } from '../fixtures/installed-mocks.ts'
import { parseFaults } from './parse-faults.ts'
import { runMain } from './testing/run-main.ts'

const vendors = [{ id: 'library', spec: {} }]
const parsed = (text: string): unknown => parseFaults([text], vendors)[0]?.fault

test.each([
  ['server-error', { name: 'server-error' }],
  ['latency,ms=250', { name: 'latency', ms: 250 }],
  ['latency,ms=0.5,times=2', { name: 'latency', ms: 0.5, times: 2 }],
  [
    'unavailable,operation=listBooks,times=always,retryAfterSeconds=0',
    { name: 'unavailable', operation: 'listBooks', times: 'always', retryAfterSeconds: 0 },
  ],
  ['unavailable,probability=0.1,seed=-7', { name: 'unavailable', probability: 0.1, seed: -7 }],
  ['missing-field,field=/a,b/c=d', { name: 'missing-field', field: '/a,b/c=d' }],
  ['example,example=404', { name: 'example', example: '404' }],
])('library=%s is what goes wrong', (text, fault) => {
  expect(parsed(`library=${text}`)).toEqual(fault)
})

test.each(faultNames.filter((name) => name !== 'example'))('%s can be asked for', (name) => {
  expect(parsed(`library=${name}`)).toEqual({ name })
})

test.each([
  ['library', '--fault takes vendor=name, or vendor=name,option=value. Vendors: library. Received'],
  ['library=', '--fault takes vendor=name'],
  ['nobody=latency', '--fault takes vendor=name'],
  ['latency', '--fault takes vendor=name'],
  ['library=late', "No fault is named 'late'. There are: hang-before-headers"],
  ['library=latency,ms=soon', "ms of the fault 'latency' is 'soon'; give milliseconds"],
  ['library=latency,ms=-1', "ms of the fault 'latency' is -1; give milliseconds"],
  ['library=latency,ms=', "ms of the fault 'latency' is ''; give milliseconds"],
  ['library=latency,times=0', 'give 1 or more'],
  ['library=latency,toString=1', "takes no option 'toString'. It takes: ms, operation"],
  ['library=latency,ms=1,ms=2', 'The option ms is there twice. Give it once.'],
  ['library=latency,name=html', 'Remove the option name.'],
  ['library=latency,always', "No fault is named 'latency,always'"],
  ['library=example', "The fault 'example' needs example"],
])('%s is a mistake, and it says which', (text, message) => {
  expect(() => parsed(text)).toThrow(message)
})

let app: TemporaryApplication
beforeAll(() => {
  app = applicationWithMocks()
})
afterAll(() => app[Symbol.dispose]())

/** Ends with the sum of the statuses of three calls, as far as an exit code holds it. */
const program = `
  let sum = 0
  for (let n = 0; n < 3; n++)
    sum += (await fetch(process.env.LIBRARY_BASE_URL + '/books?Key=k')).status
  process.exitCode = sum % 256`

function run(...faults: readonly string[]): ReturnType<typeof runMain> {
  const options = faults.flatMap((fault) => ['--fault', fault])
  const command = [process.execPath, '--input-type=module', '-e', program]
  return runMain(
    ...['exec', '--vendors', 'library', '--from', app.directory],
    ...[...options, '--', ...command],
  )
}

test('a fault strikes the command’s requests', async () => {
  expect(await run()).toMatchObject({ code: 600 % 256, err: '' })
  expect(await run('library=unavailable,operation=listBooks')).toMatchObject({
    code: (503 + 200 + 200) % 256,
    err: '',
  })
  expect(
    await run('library=unavailable,times=2', 'library=server-error,operation=listBooks'),
  ).toMatchObject({ code: (503 + 503 + 500) % 256, err: '' })
})

test('an operation that the vendor does not have is told before the command runs', async () => {
  const { code, err } = await run('library=latency,operation=listBook')
  expect(code).toBe(2)
  expect(err).toContain("--fault 'library=latency,operation=listBook': ")
  expect(err).toContain('listBooks')
})
