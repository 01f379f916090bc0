import { PROVENANCE_SCHEMA, statementProblems } from '@picturedesk/openapi/provenance'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'

const ajv = new Ajv2020({ strictRequired: false, strictTypes: false })
addFormats.default(ajv)
const fits = ajv.compile(PROVENANCE_SCHEMA)

const documents = { page: { title: 'Page', url: 'https://v.example', read: 'x', copy: 'page.txt' } }

const values = {
  kind: ['documented', 'observed', 'assumed', 'guessed', undefined],
  document: ['page', 7, undefined],
  place: ['Search', undefined],
  lines: ['1-3, 7', '0', 12, undefined],
  at: ['2026-11-27', '2026-02-30', undefined],
  note: ['Seen.', '', undefined],
  lookedIn: [['page'], [], ['page', 'page'], undefined],
  facts: [
    { maximum: { kind: 'documented', document: 'page' } },
    { maximum: { kind: 'documented', document: 'page', facts: {} } },
    undefined,
  ],
}

test('schema and rule agree on every combination of members', () => {
  const statements = combinations(Object.entries(values))
  const judged = statements.map((statement) => ({
    statement,
    bySchema: fits(statement),
    byRule: statementProblems(statement, { documents, hasFacts: true }).length === 0,
  }))
  // Which document a line belongs to is more than a schema can say.
  const compared = judged.filter(
    ({ statement }) => !('lines' in statement) || 'document' in statement,
  )
  expect(compared.filter(({ bySchema, byRule }) => bySchema !== byRule)).toEqual([])
  expect(compared.filter(({ byRule }) => byRule).length).toBeGreaterThan(20)
})

function combinations(members: [string, readonly unknown[]][]): Record<string, unknown>[] {
  const [first, ...others] = members
  if (first === undefined) return [{}]
  const [name, choices] = first
  return combinations(others).flatMap((rest) =>
    choices.map((choice) => (choice === undefined ? rest : { [name]: choice, ...rest })),
  )
}
