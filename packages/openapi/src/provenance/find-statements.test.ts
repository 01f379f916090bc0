import { expect, test } from 'vitest'
import { findStatements } from './find-statements.ts'

const mark = (name: string): object => ({ 'x-provenance': name })

test('statements are found on every object that can have one', () => {
  const media = {
    ...mark('media'),
    schema: { ...mark('schema'), properties: { 'x-provenance': mark('property') } },
    examples: { one: { ...mark('example'), value: mark('data') } },
  }
  const document = {
    ...mark('root'),
    servers: [mark('server')],
    tags: [mark('tag')],
    'x-failures': [mark('failure')],
    'x-provider': mark('extension'),
    paths: {
      '/a/b': {
        ...mark('path item'),
        servers: [mark('server of a path')],
        get: {
          ...mark('operation'),
          'x-retry-safety-provenance': 'retry safety',
          servers: [mark('server of an operation')],
          parameters: [mark('parameter')],
          requestBody: { ...mark('body'), content: { 'a/b': media } },
          responses: { '200': { ...mark('response'), headers: { A: mark('header') } } },
        },
      },
    },
    components: { securitySchemes: { key: mark('scheme') } },
  }
  const found = new Map(findStatements(document).map((one) => [one.statement, one.path.join(' ')]))
  expect(Object.fromEntries(found)).toEqual({
    root: '',
    server: 'servers 0',
    tag: 'tags 0',
    failure: 'x-failures 0',
    'path item': 'paths /a/b',
    'server of a path': 'paths /a/b servers 0',
    operation: 'paths /a/b get',
    'retry safety': 'paths /a/b get',
    'server of an operation': 'paths /a/b get servers 0',
    parameter: 'paths /a/b get parameters 0',
    body: 'paths /a/b get requestBody',
    media: 'paths /a/b get requestBody content a/b',
    schema: 'paths /a/b get requestBody content a/b schema',
    property: 'paths /a/b get requestBody content a/b schema properties x-provenance',
    example: 'paths /a/b get requestBody content a/b examples one',
    response: 'paths /a/b get responses 200',
    header: 'paths /a/b get responses 200 headers A',
    scheme: 'components securitySchemes key',
  })
})
