import { readDocument } from '@picturedesk/openapi'
import { expect, test } from 'vitest'
import { isJsonObject, type JsonObject } from '../spec/openapi-document.ts'
import { specProblems } from '../spec/spec-problems.ts'
import { startMock } from '../start-mock.ts'
import { Evaluator } from './evaluator.ts'
import { parseJson } from './parse-json.ts'

const LONG = '9007199254740993'
const NEAR = '9007199254740992'

function read(yaml: string): JsonObject {
  const value = readDocument(yaml, 'schema.yaml')
  if (!isJsonObject(value)) throw new Error('It is one.')
  return value
}

function told(yaml: string, json: string): string[] {
  const Root = read(yaml)
  const document = { openapi: '3.1.0', paths: {}, components: { schemas: { Root } } }
  return new Evaluator(document)
    .misfits({ node: Root, pointer: '/components/schemas/Root' }, parseJson(json), {
      direction: 'request',
      closed: true,
    })
    .map(({ pointer, message }) => `${pointer} ${message}`)
}

test.each<[string, string, ...string[]]>([
  [`enum: [${LONG}]`, LONG],
  [`enum: [${LONG}]`, NEAR, ` Expected one of ${LONG}.`],
  [`{type: integer, enum: [1, ${LONG}]}`, NEAR, ` Expected one of 1, ${LONG}.`],
  [`{type: integer, enum: [1, ${LONG}]}`, '1'],
  [`const: ${LONG}`, LONG],
  [`const: ${LONG}`, NEAR, ` Expected ${LONG}.`],
  [`const: -${LONG}`, `-${LONG}`],
  [`const: ${LONG}`, '"a"', ` Expected ${LONG}.`],
  [`const: {a: [${LONG}], b: x}`, `{"b":"x","a":[${LONG}]}`],
  [`const: {a: [${LONG}]}`, `{"a":[${NEAR}]}`, ` Expected {"a":[${LONG}]}.`],
  [`const: {a: [${LONG}]}`, `{"a":[${LONG},1]}`, ` Expected {"a":[${LONG}]}.`],
  [`items: {enum: [${LONG}]}`, `[${LONG},${NEAR}]`, `/1 Expected one of ${LONG}.`],
  [`properties: {a/b: {const: ${LONG}}}`, `{"a/b":${LONG}}`],
  [`properties: {a/b: {const: ${LONG}}}`, `{"a/b":${NEAR}}`, `/a~1b Expected ${LONG}.`],
  [`{type: integer, not: {const: ${LONG}}}`, NEAR],
  [`propertyNames: {enum: [a, ${LONG}]}`, '{"a":1}'],
  [`anyOf: [{const: ${LONG}}, {const: ${NEAR}}]`, NEAR],
])('by %s, %s is told exactly', (yaml, json, ...expected) => {
  expect(told(yaml, json)).toEqual(expected)
})

test('a number of JavaScript has lost its digits already, so that its neighbours are let pass', () => {
  const Root = { enum: [Number(LONG)] }
  const document = { openapi: '3.1.0', paths: {}, components: { schemas: { Root } } }
  const at = { node: Root, pointer: '/components/schemas/Root' }
  const fits = (json: string): boolean =>
    new Evaluator(document).fits(at, parseJson(json), 'request')
  expect([fits(LONG), fits(NEAR), fits('1')]).toEqual([true, true, false])
})

test('such a value is made up, and demanded of a parameter', async () => {
  const spec = {
    ...read(`
openapi: 3.1.0
info: {title: Digits, version: '1'}
paths:
  /a:
    get:
      operationId: a
      parameters: [{name: c, in: query, schema: {type: integer, const: ${LONG}}}]
      responses:
        '200':
          description: ok
          content: {application/json: {schema: {type: integer, enum: [${LONG}]}}}
`),
    openapi: '3.1.0',
  }
  expect(specProblems(spec)).toEqual([])
  await using mock = await startMock({ id: 'digits', spec })
  expect(await (await mock.fetch(`${mock.url}/a?c=${LONG}`)).text()).toBe(LONG)
  await mock.fetch(`${mock.url}/a?c=${NEAR}`)
  expect(mock.takeViolations()).toMatchObject([
    { blame: 'client', pointer: '/query/c', message: `Expected ${LONG}.` },
  ])
})
