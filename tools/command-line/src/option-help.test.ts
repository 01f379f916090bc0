import { expect, test } from 'vitest'
import { optionHelp } from './option-help.ts'
import { readmeSections, withOptions } from './readme-options.ts'

const out = { type: 'string', value: '<file>', about: 'writes to a file <name>, or a|b' } as const
const long = {
  type: 'string',
  value: '<a long value>',
  about: 'one word after another, which are more of them than one line of a hundred characters has',
} as const

test('help has options below titles, in lines of at most 100 characters', () => {
  const sections = [
    { options: { out } },
    {
      title: 'More',
      options: { 'very-long-name': long, help: { type: 'boolean', short: 'h', about: 'help' } },
    },
  ] as const
  const help = optionHelp(sections)
  expect(help).toBe(`  --out <file>            writes to a file <name>, or a|b

More
  --very-long-name <a long value>
                          one word after another, which are more of them than one line of a hundred
                          characters has
  -h, --help              help
`)
})

test('a README has each option once, below the title of its section or command', () => {
  const sections = readmeSections([
    ['tag', { sections: [{ title: 'Results', options: { out } }] }],
    ['jobs', {}],
    ['worker', { sections: [{ options: { out, json: { type: 'boolean', about: 'JSON' } } }] }],
  ])
  const page = 'a\n<!-- options:start -->\nold\n<!-- options:end -->\nb\n'
  const written = withOptions(page, sections)
  expect(written).toBe(`a
<!-- options:start -->

| results        |                                   |
| -------------- | --------------------------------- |
| \`--out <file>\` | writes to a file \\<name>, or a\\|b |

| \`worker\` |      |
| -------- | ---- |
| \`--json\` | JSON |

<!-- options:end -->
b
`)
  expect(withOptions(written, sections)).toBe(written)
  expect(() => withOptions('no markers', sections)).toThrow('Add them.')
})
