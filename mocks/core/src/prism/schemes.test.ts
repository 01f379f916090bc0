import { expect, test } from 'vitest'
import type { JsonObject, OpenApiDocument } from '../spec/openapi-document.ts'
import { specNotices, specProblems } from '../spec/spec-problems.ts'
import { startMock } from '../start-mock.ts'

const http = (scheme: unknown): JsonObject => ({ type: 'http', scheme })

function specOf(scheme: JsonObject): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'Schemes', version: '1' },
    components: { securitySchemes: { it: scheme } },
    paths: {
      '/a': {
        get: {
          operationId: 'a',
          security: [{ it: [] }],
          responses: { 204: { description: 'Done' } },
        },
      },
    },
  }
}

const DIGEST =
  'Digest username="Mufasa", realm="a b@host.com", nonce="dcd98b", uri="/dir/index.html", qop=auth, response="66"'
const basic = (text: string): string => `Basic ${btoa(text)}`
const oauth = { type: 'oauth2', flows: { implicit: {} } }

test.each<[JsonObject, string[], string[]]>([
  [http('digest'), [DIGEST, 'digest x'], ['', 'Basic eDp5', 'x', 'Digestive x']],
  [http('Digest'), [DIGEST], ['Bearer x']],
  [http('Hawk'), ['Hawk id="a", mac="b"', 'HAWK id'], ['', 'Bearer x']],
  [http('a.b*c'), ['A.B*C x'], ['a x', 'ab*c x', 'Bearer x']],
  [
    http('Bearer'),
    ['Bearer x', 'bearer x', 'BEARER x', 'Bearer  x', 'Bearer x y'],
    ['', 'Basic eDp5', 'Bearer', 'Digest x', 'x bearer y', '@ x'],
  ],
  [
    http('basic'),
    [basic('a:b'), `BASIC ${btoa('a:b')}`, basic('a:b:c'), `Basic  ${btoa('é:b')}`],
    ['', basic('a'), 'Basic', 'Bearer eDp5', 'x basic eDp5'],
  ],
  [oauth, ['bearer x', 'Bearer x'], ['', 'Basic eDp5']],
  [http('no token'), ['anything', '@ x'], ['']],
  [http(undefined), ['anything'], ['']],
  [{ type: 'apiKey', in: 'header', name: 'Authorization' }, ['secret', 'bearer x'], ['']],
  [{ type: 'mutualTLS' }, ['', 'Bearer x'], []],
])('of %j, %j is let in and %j is not', async (scheme, good, bad) => {
  await using mock = await startMock({ id: 'schemes', spec: specOf(scheme) })
  const call = async (authorization: string): Promise<number> => {
    const headers = authorization === '' ? {} : { authorization }
    return (await mock.fetch(`${mock.url}/a`, { headers })).status
  }
  for (const text of good) expect([text, await call(text)]).toEqual([text, 204])
  expect(mock.violations).toEqual([])
  for (const text of bad) expect([text, await call(text)]).toEqual([text, 501])
  expect(mock.takeViolations().map(({ blame }) => blame)).toEqual(bad.map(() => 'client'))
})

test('no header of a request passes for a scheme', async () => {
  await using mock = await startMock({ id: 'schemes', spec: specOf(http('digest')) })
  await mock.fetch(`${mock.url}/a`, { headers: { 'authorization-of-digest': 'x' } })
  expect(mock.takeViolations()).toHaveLength(1)
})

test.each<[JsonObject, string | undefined]>([
  [http('digest'), "Of the scheme 'digest', only its name in the header Authorization is checked."],
  [http('Hawk'), "Of the scheme 'hawk', only its name"],
  [http('no token'), "'no token' is no name of a scheme. Any header Authorization is taken."],
  [{ type: 'mutualTLS' }, 'Certificates of clients are not checked.'],
  [http('BASIC'), undefined],
  [http('bearer'), undefined],
  [oauth, undefined],
])('tells at the start what of %j is not checked', (scheme, message) => {
  expect(specProblems(specOf(scheme))).toEqual([])
  const told = {
    ...{ level: 'notice', blame: 'mock', pointer: '#/components/securitySchemes/it' },
    message: expect.stringContaining(message ?? ''),
  }
  const expected = message === undefined ? [] : [expect.objectContaining(told)]
  expect(specNotices(specOf(scheme))).toEqual(expected)
})

test('where credentials are optional, those of any other scheme are let in', async () => {
  const spec = structuredClone(specOf(http('bearer'))) as { paths: { '/a': { get: object } } }
  Object.assign(spec.paths['/a'].get, { security: [{ it: [] }, {}] })
  await using mock = await startMock({ id: 'schemes', spec })
  for (const authorization of ['Bearer x', 'Digest x'])
    expect((await mock.fetch(`${mock.url}/a`, { headers: { authorization } })).status).toBe(204)
})
