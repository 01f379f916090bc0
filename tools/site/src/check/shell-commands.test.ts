import { expect, test } from 'vitest'
import { root } from '../house.ts'
import { knownIn, shellProblems } from './shell-commands.ts'

const known = knownIn(root)
const page = (...lines: readonly string[]): string =>
  ['# Page', '```sh', ...lines, '```'].join('\n')

test('a package, a program, an option and a script that are not there are told with their line', () => {
  const text = page(
    'npm install @picturedesk/helorf # a comment',
    'npx picturedesk-mock list',
    'npx picturedesk-mocks --prot 4010',
    'pnpm no-such-script && npm run neither',
    'brew install chromium',
  )
  expect(shellProblems(text, known)).toEqual([
    'line 3: "@picturedesk/helorf" is no package of the house, and none that its packages depend on.',
    'line 4: No package of the house has the program "picturedesk-mock".',
    'line 5: "picturedesk-mocks" has no option "--prot".',
    'line 6: The root package.json has no script "no-such-script".',
    'line 6: The root package.json has no script "neither".',
    'line 7: "brew" is no command that this check knows. Use npm, npx, pnpm or node.',
  ])
})

test('what follows -- belongs to another program', () => {
  expect(shellProblems(page('npx picturedesk-mocks exec -- vitest --whatever'), known)).toEqual([])
})
