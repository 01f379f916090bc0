import { expect, test } from 'vitest'
import { temporaryHouse } from '../temporary-house.ts'
import { needsProblems } from './needs-problems.ts'

const TEMPLATES = 'packages/create-picturedesk-provider/templates'
const LINK = '[What it is tried on](https://forge.test/acme/desk/blob/HEAD/docs/support.md).'
const RIGHT = `Node 22.16 or later. For the types, TypeScript 5.7 or later. ${LINK}`
const OF_OTHERS = 'Node 22.16 or later. For the types, TypeScript 5.7 or later.'

function problems(readme: string, exports: object = { '.': { types: './a.d.ts' } }): string[] {
  const engines = { node: '>=22.16' }
  using house = temporaryHouse({
    'package.json': JSON.stringify({
      repository: { url: 'git+https://forge.test/acme/desk.git' },
    }),
    'tools/consumers/pins/package.json': JSON.stringify({
      dependencies: { 'typescript-5-oldest': 'npm:typescript@5.7.3' },
    }),
    'packages/ogq/package.json': JSON.stringify({ name: 'ogq', engines, exports }),
    'packages/ogq/README.md': `# ogq\n\n${readme}\n`,
    [`${TEMPLATES}/house/vendor/package.json.hbs`]: '{ {{x}} "node": ">=22.16" }',
    [`${TEMPLATES}/house/mock/package.json.hbs`]: '{ {{x}} "node": ">=22.16" }',
    [`${TEMPLATES}/house/mock/README.md.hbs`]: RIGHT,
    [`${TEMPLATES}/package/README.md.hbs`]: `${RIGHT}\n${OF_OTHERS}`,
  })
  return needsProblems(house.root)
}

test('says nothing of a README with the right line', () => {
  expect(problems(RIGHT)).toEqual([])
})

test('a package without types names no TypeScript', () => {
  expect(problems(`Node 22.16 or later. ${LINK}`, { './x.json': './x.json' })).toEqual([])
})

test('a line that is missing is given, and a stale one has its command', () => {
  expect(problems('Pictures.')).toEqual([
    `packages/ogq/README.md: a line of its own must say what the package needs. Add, below the line that installs it: ${RIGHT}`,
  ])
  for (const stale of [RIGHT.replace('22.16', '20'), RIGHT.replace('5.7', '5.4')])
    expect(problems(stale)).toEqual([
      `packages/ogq/README.md: "${stale}" is stale. Run \`pnpm readme\`.`,
    ])
})
