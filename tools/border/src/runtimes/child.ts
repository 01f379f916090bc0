// Makes calls with one runtime's own fetch, and prints how each ended. Bundled, so that every runtime can run it.
// <runtime> child.mjs <cells, as JSON>

import { settle } from '../run/settle.ts'
import { vendors } from '../vendors/vendors.ts'

/** One call, with the addresses that it is made against. */
export interface ChildCell {
  readonly vendor: string
  readonly call: string
  readonly baseUrl: string
  readonly origin: string
  /** A call to make first, so that a connection is there and kept. */
  readonly prime?: string | undefined
}

/** How a call ended. */
export interface ChildLine {
  readonly succeeded: boolean
  readonly outcome?: string | undefined
  readonly attempts?: number | undefined
  readonly message?: string | undefined
}

/** The cells stand behind the script, wherever a runtime puts that. */
const cells = JSON.parse(process.argv.at(-1) ?? '[]') as ChildCell[]

for (const { vendor: id, call, baseUrl, origin, prime } of cells) {
  const vendor = vendors.find((one) => one.id === id)
  if (vendor === undefined) throw new Error(`Unknown vendor: ${id}.`)
  const desk = vendor.create({ baseUrl }) as never
  if (prime !== undefined) await settle(() => vendor.calls[prime]?.call(desk, {}, origin))
  const ending = await settle(() => vendor.calls[call]?.call(desk, {}, origin))
  console.log(JSON.stringify(lineOf(ending)))
}
process.exit(0)

function lineOf(ending: Awaited<ReturnType<typeof settle>>): ChildLine {
  if ('value' in ending) return { succeeded: true }
  if ('hung' in ending) return { succeeded: false, outcome: 'hangs' }
  const { outcome, attempts, message } = ending.error as Partial<ChildLine>
  return { succeeded: false, outcome, attempts, message }
}
