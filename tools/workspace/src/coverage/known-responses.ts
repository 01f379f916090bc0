import type { CoveredResponse } from './covered-response.ts'

/** What a test of a response rests on. */
const GROUNDS = ['documented', 'observed', 'partly assumed', 'assumed alone'] as const

type Ground = (typeof GROUNDS)[number]

/** What somebody has to say of it counts as assumed as long as nobody does. */
function groundOf({ known }: CoveredResponse): Ground {
  if (known === undefined) return 'assumed alone'
  const kinds = [known.status, known.example].filter((kind) => kind !== undefined)
  const assumed = kinds.filter((kind) => kind === 'assumed' || kind === 'unstated')
  if (assumed.length === kinds.length) return 'assumed alone'
  if (assumed.length > 0) return 'partly assumed'
  return kinds.includes('observed') ? 'observed' : 'documented'
}

/** The table of what the responses of each vendor, and so the tests of them, rest on. */
export function groundTable(
  vendors: readonly { readonly name: string; readonly responses: readonly CoveredResponse[] }[],
): string {
  const all = { name: '**All**', responses: vendors.flatMap(({ responses }) => responses) }
  const rows = [...vendors, all].map(({ name, responses }) => [
    name,
    ...GROUNDS.map((ground) => responses.filter((one) => groundOf(one) === ground).length),
  ])
  return `| Vendor | Documented | Observed | Partly assumed | Assumed alone |
| --- | ---: | ---: | ---: | ---: |
${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`
}

/** The tests whose status and example are both assumed, by status and example; empty where there are none. */
export function assumedAlone(responses: readonly CoveredResponse[]): string {
  const alone = responses.filter((one) => groundOf(one) === 'assumed alone')
  if (alone.length === 0) return ''
  const groups = Map.groupBy(alone, ({ status, example }) => `${status} ${example ?? 'no example'}`)
  const lines = [...groups].map(([response, its]) => {
    const operations = [...new Set(its.map(({ operation }) => `\`${operation}\``))]
    return `- ${response}: ${operations.join(', ')}\n`
  })
  return `\nTests that rest on assumptions alone:\n\n${lines.join('')}`
}
